using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store;

/// <summary>Copies the store into another file, also while it is read and written.</summary>
public sealed class StoreBackup(TrackerContext context)
{
    /// <summary>Writes the store as it is at one moment; what is being saved then is in it whole or not at all.</summary>
    /// <param name="file">A database that can take the store's place. It appears when it is whole; a file that is there is not touched.</param>
    /// <exception cref="IOException">There is such a file.</exception>
    /// <exception cref="InvalidDataException">What was copied is damaged, as the store must be then.</exception>
    public async Task WriteAsync(string file, CancellationToken ct)
    {
        if (File.Exists(file)) throw new IOException($"There is a file {file} already; it is not overwritten.");

        var partial = $"{file}.partial";
        File.Delete(partial);
        try
        {
            await CopyAsync(partial, ct);
            File.Move(partial, file);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task CopyAsync(string partial, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = partial, Pooling = false }.ToString());
        await copy.OpenAsync(ct);
        // In one step: a store that is written between two would have to be copied from the beginning.
        ((SqliteConnection)context.Database.GetDbConnection()).BackupDatabase(copy);
        await using var check = copy.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        if (await check.ExecuteScalarAsync(ct) is not "ok" and var what) throw new InvalidDataException($"The copy is damaged: {what}");
    }
}
