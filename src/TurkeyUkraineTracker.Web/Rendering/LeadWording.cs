using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One of the wordings that open the home page, and a claim’s.</summary>
/// <param name="Words">What is claimed, without what stands around it.</param>
/// <param name="Quoted">A word or two that the article quotes alone; null where it quotes none.</param>
public sealed record LeadWording(AppearanceCard Card, string Words, string? Quoted)
{
    public const int Shown = 3;

    /// <summary>Different ones of different articles; empty where there are not two. Quoted words stand out where all have some.</summary>
    public static IReadOnlyList<LeadWording> Of(ClaimView claim)
    {
        var wordings = AppearanceCard.Of(claim).DistinctBy(card => card.Index).Select(Of).DistinctBy(wording => wording.Words, StringComparer.OrdinalIgnoreCase).Take(Shown).ToList();
        if (wordings.Count < 2) return [];

        return wordings.All(wording => wording.Quoted is not null) ? wordings : [.. wordings.Select(wording => wording with { Quoted = null })];
    }

    private static LeadWording Of(AppearanceCard card) => new(
        card,
        string.Join(" … ", card.Appearance.Content.Select(span => span.Of(card.Appearance.Passage))),
        card.Appearance.Rendering?.Marks.FirstOrDefault(mark => mark.Kind == RenderingMarkKind.SingleWord)?.Words);
}
