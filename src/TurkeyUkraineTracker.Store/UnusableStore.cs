using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace TurkeyUkraineTracker.Store;

/// <summary>Tells what is wrong with the database from what is wrong with an article.</summary>
public static class UnusableStore
{
    /// <summary>Whether the database is locked, full, read-only, damaged or gone: no article is at fault, and the next would fare no better.</summary>
    public static bool IsBehind(Exception error) => error.GetBaseException() is SqliteException
    {
        SqliteErrorCode: SQLITE_BUSY or SQLITE_LOCKED or SQLITE_READONLY or SQLITE_IOERR or SQLITE_CORRUPT or SQLITE_FULL or SQLITE_CANTOPEN or SQLITE_NOTADB,
    };
}
