using Microsoft.Data.Sqlite;

namespace TurkeyUkraineTracker.Store;

/// <summary>Room for a store that is wanted for a moment: a folder of its own among the system's temporary files, gone with all in it when disposed.</summary>
public sealed class ScratchStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tracker");

    /// <summary>For <see cref="StoreRegistration.AddTrackerStore"/>. There is no file yet.</summary>
    public string DatabasePath => Path.Combine(_folder.FullName, "tracker.db");

    public void Dispose()
    {
        // A pooled connection would keep the file open, and on some systems from being deleted.
        using var pooled = new SqliteConnection(StoreRegistration.ConnectionString(DatabasePath));
        SqliteConnection.ClearPool(pooled);
        _folder.Delete(recursive: true);
    }
}
