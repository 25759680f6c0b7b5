using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Inserts the rows of a store into a new one by prepared statements alone: what storing them costs at least.</summary>
/// <remarks>One transaction an article, indexes and triggers as in the store; keys are not checked. Reading the rows is not counted.</remarks>
internal sealed class SameRows(string from, string to)
{
    private const string Setup = "PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000; PRAGMA foreign_keys=OFF;";

    public async Task<Cost> InsertAsync(int articles)
    {
        await MigrateAsync();
        using var source = Open(from);
        using var target = Open(to);
        var tables = TablesOf(source).Select(table => new CopiedTable(table, source, target)).ToList();
        var cost = default(Cost);
        for (var i = 1; i <= articles; i++)
        {
            foreach (var table in tables) table.ReadUpTo(i, articles);
            cost += await Cost.OfAsync(() => InsertAsync(target, tables));
        }

        foreach (var table in tables) table.Dispose();
        return cost;
    }

    private static Task InsertAsync(SqliteConnection target, List<CopiedTable> tables)
    {
        using var transaction = target.BeginTransaction();
        foreach (var table in tables) table.Insert(transaction);
        transaction.Commit();
        return Task.CompletedTask;
    }

    private async Task MigrateAsync()
    {
        await using var store = new ServiceCollection().AddTrackerStore(to).BuildServiceProvider();
        await store.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var setup = connection.CreateCommand();
        setup.CommandText = Setup;
        setup.ExecuteNonQuery();
        return connection;
    }

    // What belongs to a search index, and the note of what has changed, is filled by triggers.
    private static List<string> TablesOf(SqliteConnection source)
    {
        using var command = source.CreateCommand();
        command.CommandText = """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_\_EF%' ESCAPE '\' AND name <> 'ClaimChanges' ORDER BY name
            """;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
