using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>How one wording quotes, as the line below it.</summary>
/// <param name="IsLongest">The longest quotation of all, to hold the others against.</param>
public sealed record QuotationLine(IReadOnlyList<string> Sentences, bool IsLongest)
{
    /// <summary>One for each card; null where nothing is quoted by any of them, and for what an article says itself.</summary>
    public static IReadOnlyList<QuotationLine?> Of(IReadOnlyList<AppearanceCard> cards)
    {
        var quoting = cards.Where(card => card.Appearance.Rendering is { Form: not RenderingForm.Paraphrase }).ToList();
        return [.. cards.Select(card => cards.Count < 2 || quoting.Count == 0 ? null : LineOf(card, quoting))];
    }

    private static QuotationLine? LineOf(AppearanceCard card, List<AppearanceCard> quoting)
    {
        if (card.Appearance.Rendering is not { } rendering) return null;

        var alike = quoting.Where(other => other.Appearance.Source.Language == card.Appearance.Source.Language).ToList();
        var reference = alike.Find(other => other.Appearance.Rendering!.Relation == RenderingRelation.Reference)?.Letter ?? "";
        return new(RenderingWords.Of(rendering, reference, alike.Count < 2), rendering.IsLongest && quoting.Count > 1);
    }
}
