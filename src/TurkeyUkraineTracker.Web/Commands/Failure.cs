using System.Data.Common;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>A failed command in one line for people.</summary>
internal static class Failure
{
    public const string DatabaseUnusable = "The database cannot be used";

    /// <summary>The innermost reason, since wrappers only say that something failed inside them.</summary>
    public static string InWords(Exception failure)
    {
        if (failure is OperationCanceledException) return "Stopped.";

        var causes = Causes(failure).ToList();
        return causes.OfType<DbException>().FirstOrDefault() is { } database
            ? $"{DatabaseUnusable}: {database.Message}"
            : causes[^1].Message;
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
