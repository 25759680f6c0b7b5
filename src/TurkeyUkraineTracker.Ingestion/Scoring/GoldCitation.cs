using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Ids">Actor ids of whom the article leans on, any of which is right.</param>
/// <param name="Kinds">Any of them is right.</param>
internal sealed record GoldCitation(GoldWords Words, IReadOnlyList<string> Ids, IReadOnlyList<CitationKind> Kinds, bool IsOptional)
{
    public static GoldCitation Of(string text, GoldLine line) => new(
        GoldWords.Find(text, line.Value(0, "words")),
        line.Alternatives(1, "the actor"),
        [.. line.Alternatives(2, "the kind").Select(GoldLine.OneOf<CitationKind>)],
        line.IsOptional);
}
