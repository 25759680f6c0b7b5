using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What became of an article, in one line for people.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Stored { Version: > 1 } revised => FormattableString.Invariant(
            $"revised    {revised.Slug}  version {revised.Version}: {CountWords.Of(revised.Claims, "claim")}, {CountWords.Of(revised.Figures, "figure")}"),
        Outcome.Stored stored => $"stored     {stored.Slug}  {CountWords.Of(stored.Claims, "claim")}, {CountWords.Of(stored.Figures, "figure")}",
        Outcome.Unchanged unchanged => $"unchanged  {unchanged.Slug}",
        Outcome.Renewed(_, { IsChanged: false } article) => $"as before  {article.Slug}",
        Outcome.Renewed(_, var article) => FormattableString.Invariant(
            $"changed    {article.Slug}  {CountWords.Of(article.Kept, "claim")} as before, {article.Added} new, {article.Gone} gone; {CountWords.Of(article.Figures, "figure")}, {article.FormerFigures} before"),
        Outcome.Unreadable unreadable => $"refused    {unreadable.Name}",
        Outcome.Failed failed => $"failed     {failed.Name}",
        _ => throw new NotSupportedException($"There are no words for {outcome}."),
    };
}

/// <summary>Gathers the articles of a batch that did not get what was asked for them, for the list at its end.</summary>
/// <param name="what">What was not done with them.</param>
internal sealed class Refusals(string what = "not taken in")
{
    private readonly List<Outcome> _refused = [];
    private int _total;

    public void Note(Outcome outcome)
    {
        _total++;
        if (!outcome.IsGood) _refused.Add(outcome);
    }

    /// <summary>Lists names and reasons; nothing when all went well.</summary>
    /// <param name="database">As for <see cref="Failure.InWords"/>.</param>
    /// <returns>The exit code of the batch.</returns>
    public async Task<int> TellAsync(TextWriter error, Func<string> database)
    {
        if (_refused.Count == 0) return ExitCode.AllWell;

        await error.WriteLineAsync(FormattableString.Invariant($"{_refused.Count} of {_total} {what}:"));
        foreach (var outcome in _refused) await error.WriteLineAsync($"  {outcome.Name}: {WhyOf(outcome, database)}");
        return ExitCode.SomeFailed;
    }

    private static string WhyOf(Outcome outcome, Func<string> database) => outcome switch
    {
        Outcome.Unreadable unreadable => unreadable.Why,
        Outcome.Failed failed => Failure.InWords(failed.Error, database),
        _ => throw new NotSupportedException($"This is no refusal: {outcome}."),
    };
}
