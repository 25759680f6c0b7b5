using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Kinds">Any of them is right.</param>
/// <param name="Speakers">Ids, any of which is right; empty for narrated claims, <see cref="Nobody"/> where the text does not say who.</param>
internal sealed record GoldClaim(
    IReadOnlyList<AttributionKind> Kinds, IReadOnlyList<string> Speakers, GoldWords Source, GoldWords Cue, GoldWords Content, GoldManner Manner, bool IsOptional)
{
    public const string Nobody = "-";

    /// <summary>The article's own assertion and nothing else.</summary>
    public bool IsNarrated => Kinds is [AttributionKind.Narrated];

    public bool CanBeNarrated => Kinds.Contains(AttributionKind.Narrated);

    public static GoldClaim Of(string text, GoldLine line) => new(
        [.. line.Alternatives(0, "the kind").Select(GoldLine.OneOf<AttributionKind>)],
        line.Alternatives("speaker"),
        Words(text, line, "source"),
        Words(text, line, "cue"),
        Words(text, line, "content"),
        GoldManner.Of(line),
        line.IsOptional);

    private static GoldWords Words(string text, GoldLine line, string name) =>
        line.Named.TryGetValue(name, out var quoted) ? GoldWords.Find(text, quoted) : GoldWords.None;
}
