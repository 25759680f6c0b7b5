using TurkeyUkraineTracker.Ingestion;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Tells what became of each article as it happens, and at the end which were not taken in, and why.</summary>
internal sealed class OutcomeReport(TextWriter output, TextWriter error)
{
    private readonly List<(string Name, string Why)> _refused = [];
    private int _total;

    public async Task TellAsync(Outcome outcome)
    {
        _total++;
        await output.WriteLineAsync(Line(outcome));
        if (RefusalOf(outcome) is { } refused) _refused.Add(refused);
    }

    /// <returns>The exit code that the outcomes amount to.</returns>
    public async Task<int> EndAsync()
    {
        if (_refused.Count == 0) return ExitCode.AllWell;

        await error.WriteLineAsync(FormattableString.Invariant($"{_refused.Count} of {_total} not taken in:"));
        foreach (var (name, why) in _refused) await error.WriteLineAsync($"  {name}: {why}");
        return ExitCode.SomeFailed;
    }

    public static string Line(Outcome outcome) => outcome switch
    {
        Outcome.Stored stored => FormattableString.Invariant($"stored     {stored.Slug}  {stored.Claims} claims, {stored.Figures} figures"),
        Outcome.Unchanged unchanged => $"unchanged  {unchanged.Slug}",
        Outcome.Unreadable unreadable => $"refused    {unreadable.Name}",
        Outcome.Failed failed => $"failed     {failed.Name}",
        _ => throw new NotSupportedException($"An outcome without words: {outcome}"),
    };

    private static (string Name, string Why)? RefusalOf(Outcome outcome) => outcome switch
    {
        Outcome.Unreadable unreadable => (unreadable.Name, unreadable.Why),
        Outcome.Failed failed => (failed.Name, failed.Why),
        _ => null,
    };
}
