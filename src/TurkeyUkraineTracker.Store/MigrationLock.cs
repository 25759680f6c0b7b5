using Microsoft.Data.Sqlite;

namespace TurkeyUkraineTracker.Store;

/// <summary>The row by which a process keeps others from preparing a database while it does. One that is killed leaves it behind.</summary>
internal static class MigrationLock
{
    // Whoever has the database open keeps it for as long as that takes; there is no use in waiting.
    private const int Seconds = 1;

    /// <summary>Removes a lock that no process can hold any more.</summary>
    /// <remarks>
    /// Who prepares a database has it open, and in WAL mode SQLite gives a file that anybody has open to nobody alone. Had alone, the row is nobody's.
    /// In another mode that would prove nothing, and the lock stays.
    /// </remarks>
    /// <param name="path">Of a file that this process has no connection to.</param>
    /// <returns>Whether there was one and it is gone.</returns>
    public static bool RemoveAbandoned(string path)
    {
        if (!File.Exists(path) || !IsLeft(path)) return false;

        try
        {
            using var alone = Open(path);
            // Before anything is read: later it would not lock the file.
            Execute(alone, "PRAGMA locking_mode = EXCLUSIVE");
            Execute(alone, "BEGIN EXCLUSIVE; DELETE FROM __EFMigrationsLock; COMMIT");
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            return false;
        }
    }

    private static bool IsLeft(string path)
    {
        using var connection = Open(path);
        return Equals(Execute(connection, "PRAGMA journal_mode"), "wal")
            && Equals(Execute(connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'"), 1L)
            && Equals(Execute(connection, "SELECT count(*) FROM __EFMigrationsLock"), 1L);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = Seconds }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
