using System.Globalization;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Low">Equal to <paramref name="High"/> unless the words give a range.</param>
/// <param name="Units">Any of them is right.</param>
/// <param name="Bounds">Any of them is right; each is one of <see cref="KnownBounds"/>.</param>
internal sealed record GoldFigure(
    GoldWords Words, decimal Low, decimal High, IReadOnlyList<string> Units, IReadOnlyList<string> Bounds, FigureChange? Change, bool IsOptional)
{
    public const string Approximate = "approx";

    public static readonly IReadOnlyList<string> KnownBounds = ["exact", "at-least", "at-most", "more-than", "less-than", Approximate];

    public static GoldFigure Of(string text, GoldLine line)
    {
        var values = line.Value(1, "the value").Split("..").Select(Number).ToList();
        return new(
            GoldWords.Find(text, line.Value(0, "words")),
            values[0],
            values[^1],
            line.Alternatives(2, "the unit"),
            BoundsOf(line),
            line.Named.TryGetValue("change", out var change) ? GoldLine.OneOf<FigureChange>(change) : null,
            line.IsOptional);
    }

    // A comma is refused: it parts thousands for some annotators and decimals for others.
    private static decimal Number(string written) =>
        decimal.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"Not a number: {written}");

    private static IReadOnlyList<string> BoundsOf(GoldLine line)
    {
        if (!line.Named.ContainsKey("bound")) return ["exact"];

        var bounds = line.Alternatives("bound");
        return bounds.FirstOrDefault(bound => !KnownBounds.Contains(bound)) is { } unknown ? throw new FormatException($"There is no {unknown}.") : bounds;
    }
}
