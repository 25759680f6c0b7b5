using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace TurkeyUkraineTracker.Store;

/// <summary>Lets a query be ended while SQLite works on it: a cancellation alone is only looked at between rows.</summary>
internal sealed class QueryStop : DbCommandInterceptor
{
    // Of SQLite's own machine, between two looks: less than a millisecond.
    private const int Steps = 10_000;

    // By its name, because its type is known to the compiler by another version than the one that is shipped (docs/adr/0002).
    private static readonly PropertyInfo Handle = typeof(SqliteConnection).GetProperty("Handle")!;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is TrackerContext { StopQueriesWhen: { CanBeCanceled: true } stop } && HandleOf(command.Connection) is { } database)
        {
            raw.sqlite3_progress_handler(database, Steps, _ => stop.IsCancellationRequested ? 1 : 0, null);
        }

        return new(result);
    }

    /// <summary>Connections are used again, by those who did not ask for it.</summary>
    public static void Forget(DbConnection connection)
    {
        if (HandleOf(connection) is { } database) raw.sqlite3_progress_handler(database, 0, null, null);
    }

    private static sqlite3? HandleOf(DbConnection? connection) => connection is SqliteConnection open ? (sqlite3?)Handle.GetValue(open) : null;
}
