using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Tellings of a claim, made up for tests of the comparison.</summary>
internal static class SomeTelling
{
    public static readonly ClaimSignature Signature = new("en", AttributionKind.Indirect, "mayor", "The mayor", 1, CueClass.Neutral, [], [], [], [], null);

    public static Telling Of(int article, ClaimSignature? signature = null, string text = "the port is open", params string[] via) =>
        new(article, signature ?? Signature, text, [new(0, 10)], [], [], via);

    public static ClaimSignature Giving(params SignatureFigure[] figures) => Signature with { Figures = figures };

    public static ClaimSignature On(params string[] dates) => Signature with { Dates = [.. dates.Select((date, i) => new SignatureDate(new(i, i + 1), EdtfDate.Parse(date)))] };

    public static ClaimSignature Listing(string language, params string[] items) => Signature with
    {
        Language = language,
        Lists = [new(SignatureList.Unnamed, [.. items.Select((item, i) => new SignatureItem(new(i, i + 1), item, item.Split('+'), item.StartsWith("c:", StringComparison.Ordinal)))])],
    };

    public static SignatureFigure Figure(decimal value, string unit = "ship", string? measure = null, FigureBound bound = FigureBound.Exact, bool isApproximate = false) =>
        new(new((int)(value % 1000), (int)(value % 1000) + 1), value, null, null, unit, bound, isApproximate, null) { Measure = measure };

    /// <summary>A telling whose content holds the runs in quotation marks, one after the other.</summary>
    public static ClaimSignature Quoting(AttributionKind kind, string language, params string[] runs) => Signature with
    {
        Kind = kind,
        Language = language,
        Quoted = [.. runs.Select((run, i) => new SignatureWords(new(1000 * i, 1000 * i + run.Length), run, null))],
    };
}
