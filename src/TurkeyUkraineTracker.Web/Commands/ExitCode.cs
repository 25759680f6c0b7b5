namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What a command says to the shell.</summary>
internal static class ExitCode
{
    public const int AllWell = 0;

    /// <summary>Some of the work failed, and standard error says which and why; the rest is done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line could not be understood; nothing was done.</summary>
    public const int WrongUsage = 2;
}
