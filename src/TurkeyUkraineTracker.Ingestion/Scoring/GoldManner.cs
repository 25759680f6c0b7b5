using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How a claim is put, when and along which way it was said. What is null or empty is not annotated, and not measured.</summary>
/// <param name="Classes">Any of them is right; so are any of <paramref name="Modalities"/> and of <paramref name="SaidOn"/>.</param>
/// <param name="Via">Actor ids of the hops between speaker and article, nearest the speaker first.</param>
internal sealed record GoldManner(
    IReadOnlyList<CueClass> Classes, bool? IsNegated, IReadOnlyList<Modality> Modalities, IReadOnlyList<string> Via, IReadOnlyList<EdtfDate> SaidOn)
{
    private const char BetweenHops = '>';

    public static GoldManner Of(GoldLine line) => new(
        [.. line.Alternatives("class").Select(GoldLine.OneOf<CueClass>)],
        line.Named.TryGetValue("negated", out var negated) ? IsYes(negated) : null,
        [.. line.Alternatives("modality").Select(GoldLine.OneOf<Modality>)],
        line.Named.TryGetValue("via", out var via) ? via.Split(BetweenHops) : [],
        [.. line.Alternatives("said").Select(EdtfDate.Parse)]);

    private static bool IsYes(string word) => word switch
    {
        "true" => true,
        "false" => false,
        _ => throw new FormatException($"Neither true nor false: {word}"),
    };
}
