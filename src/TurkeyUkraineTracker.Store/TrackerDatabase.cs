using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace TurkeyUkraineTracker.Store;

/// <summary>The database file itself: whether it is there, up to date, and empty.</summary>
public sealed class TrackerDatabase(TrackerContext context)
{
    public const string StaleLock =
        "Still waiting. Another process may be preparing the database; if none is, one was killed over it and left a lock: "
        + "delete the row of the table __EFMigrationsLock.";

    public const string AbandonedLock = "A process was killed while it prepared the database; its lock is removed, and preparing goes on.";

    /// <summary>Where the file is.</summary>
    public string Path { get; } = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;

    /// <summary>How long migrating may take before <see cref="StaleLock"/> is said.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Creates folder and file where they are missing and applies the migrations that are pending.</summary>
    /// <param name="log">Takes lines for people; not called when nothing is pending.</param>
    /// <returns>Whether anything was pending.</returns>
    public async Task<bool> MigrateAsync(Action<string> log, CancellationToken ct)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder) Directory.CreateDirectory(folder);

        // Not Migrate() at every start: a stale lock would make it wait for ever with nothing to do.
        var pending = (await context.Database.GetPendingMigrationsAsync(ct)).Count();
        if (pending == 0) return false;

        log($"Preparing the database {Path} ({pending} schema changes).");
        await LetGoAsync();
        if (MigrationLock.RemoveAbandoned(Path)) log(AbandonedLock);
        var migrating = context.Database.MigrateAsync(ct);
        if (await Task.WhenAny(migrating, Task.Delay(Patience, CancellationToken.None)) != migrating) log(StaleLock);
        await migrating;
        return true;
    }

    /// <summary>From now on ends the queries of this unit of work as soon as it is cancelled, also one that SQLite is in the middle of.</summary>
    /// <remarks>Only for what reads: half of a change would be taken back.</remarks>
    public void StopQueriesWhen(CancellationToken ct) => context.StopQueriesWhen = ct;

    /// <summary>Whether this is how a query fails that was ended.</summary>
    public static bool WasStopped(Exception failure) => failure is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    /// <summary>Whether every change of the schema that this program knows was made.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken ct) => !(await context.Database.GetPendingMigrationsAsync(ct)).Any();

    /// <summary>Whether the store holds no article.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct) => !await context.Articles.AnyAsync(ct);

    // Connections are kept otherwise, by the unit of work and then by the pool; the lock can only be judged where this process has none.
    private async Task LetGoAsync()
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await connection.CloseAsync();
        SqliteConnection.ClearPool(connection);
    }
}
