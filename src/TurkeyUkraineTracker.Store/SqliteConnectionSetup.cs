using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TurkeyUkraineTracker.Store;

/// <summary>
/// Sets what SQLite keeps per connection. busy_timeout matters most: without it Microsoft.Data.Sqlite waits for a locked
/// database in sleeps of 150 ms.
/// </summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection); // SQLite has no asynchronous I/O
        return Task.CompletedTask;
    }

    // A unit of work keeps its connection until it is over: SQLite would be set up anew for every query.
    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(InterceptionResult.Suppress());

    // Connections are used again, by those who want no query of theirs ended.
    public override InterceptionResult ConnectionDisposing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        QueryStop.Forget(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionDisposingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        QueryStop.Forget(connection);
        return new(result);
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout=5000; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000;";
        command.ExecuteNonQuery();
    }
}
