using Microsoft.Data.Sqlite;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Tells whether anything was stored or removed, at the cost of a look. For a whole process; thread-safe.</summary>
/// <param name="connectionString">Of the store.</param>
public sealed class StoreVersion(string connectionString) : IDisposable
{
    // Whatever writes either adds rows, and SQLite counts up the keys it has given out, or only removes articles, judgements or actors.
    // The keys never go down, and the counts only go up together with them, so that no state has the version of an earlier one.
    private const string Version =
        """
        SELECT printf(
            '%d-%d-%d-%d',
            (SELECT total(seq) FROM sqlite_sequence), (SELECT count(*) FROM Versions), (SELECT count(*) FROM Judgements), (SELECT count(*) FROM Actors))
        """;

    private readonly Lock _asking = new();
    private SqliteConnection? _watching;
    private (long Commits, string Version) _known = (-1, "");

    /// <summary>Another text after every change of articles, judgements and what follows from them; the same in every process, and after a restart.</summary>
    /// <exception cref="SqliteException">The store cannot be read.</exception>
    public string Read()
    {
        lock (_asking)
        {
            _watching ??= Open();
            // Told by the file's header: another number after any commit of any other connection, of this process or another.
            var commits = Ask<long>("PRAGMA data_version");
            if (commits != _known.Commits) _known = (commits, Ask<string>(Version));
            return _known.Version;
        }
    }

    public void Dispose() => _watching?.Dispose();

    private SqliteConnection Open()
    {
        // Its own: a connection out of the pool has been told of other commits.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        connection.Open();
        return connection;
    }

    private T Ask<T>(string sql)
    {
        using var command = _watching!.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }
}
