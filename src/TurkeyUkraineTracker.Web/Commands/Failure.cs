using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>A failed command in one line for people.</summary>
internal static class Failure
{
    public const string Locked = "is locked by another process; try again when that is done";

    public const string ReadOnly = "is read-only: nothing can be stored in it";

    public const string NoRoomBeside = "lies in a folder that may not be written, where SQLite keeps its locks; copy it to one that may";

    public const string Full =
        "has no room left on its disk; what was in hand is not stored and waits. Make room, and run the command again";

    public const string Damaged = "is damaged; docs/commands.md says under Faults what can be done";

    public const string AnotherAddress = "Choose another, such as --urls=http://localhost:8080.";

    private const int Busy = 5;
    private const int TableLocked = 6;
    private const int WriteRefused = 8;
    private const int Malformed = 11;
    private const int NoRoom = 13;

    /// <summary>The innermost reason, since wrappers only say that something failed inside them.</summary>
    /// <param name="database">The file that a failure of the database is about; only asked after such a failure, so that settings were read before.</param>
    public static string InWords(Exception failure, Func<string> database)
    {
        if (failure is OperationCanceledException) return "Stopped.";

        var causes = Causes(failure).ToList();
        // The one around it names the address.
        if (causes.FindIndex(cause => cause is AddressInUseException) is >= 1 and var inUse) return $"{causes[inUse - 1].Message} {AnotherAddress}";
        return causes.OfType<DbException>().FirstOrDefault() is { } error ? $"The database {database()} {Unusable(error)}." : causes[^1].Message;
    }

    private static string Unusable(DbException error) => error switch
    {
        SqliteException { SqliteErrorCode: Busy or TableLocked } => Locked,
        SqliteException { SqliteExtendedErrorCode: WriteRefused } => ReadOnly,
        // Even reading needs the lock file of a database in WAL mode.
        SqliteException { SqliteErrorCode: WriteRefused } => NoRoomBeside,
        SqliteException { SqliteErrorCode: NoRoom } => Full,
        SqliteException { SqliteErrorCode: Malformed } => Damaged,
        _ => $"cannot be used: {error.Message.TrimEnd('.')}",
    };

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
