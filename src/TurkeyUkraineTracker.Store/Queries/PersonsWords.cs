using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Puts beside the matcher's reasons what a person said of two appearances, and why a match joined nothing.</summary>
internal sealed class PersonsWords(TrackerContext context)
{
    /// <summary>Both kinds of reason come first: they decide, whatever the matcher weighs.</summary>
    public async Task<IReadOnlyList<ReasonView>> ReasonsAsync(AppearanceMatch match, CancellationToken ct)
    {
        var word = match.Judged is null ? null : await FindAsync(match, ct);
        return
        [
            .. word is null ? [] : (ReasonView[])[new("person", InWords(word), WeightOf(word.Judged))],
            .. match.Refused is null ? [] : (ReasonView[])[new("refused", $"not joined although they match: {match.Refused}", -1)],
            .. match.Reasons.Select(reason => new ReasonView(reason.Kind, reason.Words, reason.Weight)),
        ];
    }

    private async Task<Judgement?> FindAsync(AppearanceMatch match, CancellationToken ct)
    {
        var keys = await context.Appearances.Where(appearance => appearance.Id == match.FirstId || appearance.Id == match.SecondId).Select(appearance => appearance.Key).ToListAsync(ct);
        return await context.Judgements.Where(judgement => keys.Contains(judgement.First.Key) && keys.Contains(judgement.Second.Key))
            .OrderByDescending(judgement => judgement.Id).FirstOrDefaultAsync(ct);
    }

    private static string InWords(Judgement word) => string.Create(
        CultureInfo.InvariantCulture, $"{word.Who} judged them {Verdict(word.Judged)} on {word.MadeUtc:yyyy-MM-dd}{(word.Why is null ? "" : $": {word.Why}")}");

    private static string Verdict(Judged judged) => judged switch
    {
        Judged.Same => "the same",
        Judged.Different => "different",
        _ => "hard to tell apart or together",
    };

    private static double WeightOf(Judged judged) => judged switch { Judged.Same => 1, Judged.Different => -1, _ => 0 };
}
