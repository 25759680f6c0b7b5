using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Puts what speaks for a common origin into words.</summary>
internal static class OriginWords
{
    private const int MostNamed = 5;

    /// <summary>Shorter ones are the same by chance.</summary>
    private const int ShortestVerbatim = 8;

    public static IReadOnlyList<OriginEvidence> Of(
        OriginOutline first, OriginOutline second, IReadOnlyList<(int First, int Second)> claims, IReadOnlyList<(int First, int Second)> figures)
    {
        var pairs = claims.Select(pair => (First: first.Claims[pair.First], Second: second.Claims[pair.Second])).ToList();
        var verbatim = pairs.Count(pair => IsVerbatim(pair.First.Text, pair.Second.Text));
        var quoted = pairs.Count(pair => pair.First.Kind == AttributionKind.Direct && pair.Second.Kind == AttributionKind.Direct);
        return
        [
            .. new OriginEvidence[]
            {
                new("claims", $"{Count(claims.Count, "claim")} in the same order", claims.Count),
                new("wording", $"{Count(verbatim, "claim")} word for word", verbatim),
                new("quotations", $"{Count(quoted, "direct quotation")} of the same words", quoted),
                new("figures", $"{Count(figures.Count, "figure")} in the same order: {Named([.. figures.Select(pair => FigureLabel.InWords(first.Figures[pair.First]))])}", figures.Count),
            }.Where(evidence => evidence.Count > 0),
        ];
    }

    public static OriginEvidence OfText(double shared) => new(
        "text", string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * shared)}% of the runs of five words stand in both texts"), 1);

    private static bool IsVerbatim(string a, string b) =>
        NameKey.Of(a) is var words && words == NameKey.Of(b) && words.Count(letter => letter == ' ') >= ShortestVerbatim - 1;

    private static string Named(List<string> labels) =>
        string.Join(", ", labels.Distinct(StringComparer.Ordinal).Take(MostNamed)) + (labels.Distinct(StringComparer.Ordinal).Count() > MostNamed ? " and others" : "");

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
