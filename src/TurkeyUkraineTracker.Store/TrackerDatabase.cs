using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store;

/// <summary>The database file itself: whether it is there, up to date, and empty.</summary>
public sealed class TrackerDatabase(TrackerContext context)
{
    /// <summary>Where the file is.</summary>
    public string Path { get; } = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;

    /// <summary>Creates folder and file where they are missing and applies the migrations that are pending.</summary>
    /// <param name="log">Takes one line for people before anything is changed; not called when nothing is pending.</param>
    /// <returns>Whether anything was pending.</returns>
    public async Task<bool> MigrateAsync(Action<string> log, CancellationToken ct)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder) Directory.CreateDirectory(folder);

        // Not Migrate() at every start: a row left in the lock table by a killed process would make it wait for ever with nothing to do.
        var pending = (await context.Database.GetPendingMigrationsAsync(ct)).Count();
        if (pending == 0) return false;

        log($"Preparing {Path} ({pending} schema changes). Should this not end: a process killed here before left a lock; "
            + "delete the row of its table __EFMigrationsLock.");
        await context.Database.MigrateAsync(ct);
        return true;
    }

    /// <summary>Whether the store holds no article.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct) => !await context.Articles.AnyAsync(ct);
}
