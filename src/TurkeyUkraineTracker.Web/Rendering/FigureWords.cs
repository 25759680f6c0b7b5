using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says what a figure was read as.</summary>
public static class FigureWords
{
    /// <summary>The unit of ranks.</summary>
    public const string Rank = "ordinal";

    /// <summary>"at least 20,000 tonnes", "about 5.3 percent, increase", "2 to 3 drones", "5.5 billion USD", "2nd"; never empty.</summary>
    public static string Of(FigureView figure)
    {
        var bound = figure.Bound == "exact" ? "" : figure.Bound.Replace('-', ' ');
        var parts = new[] { bound, figure.IsApproximate ? "about" : "", Amount(figure), Unit(figure) };
        var words = string.Join(' ', parts.Where(part => part.Length > 0));
        return figure.Change is null ? words : $"{words}, {figure.Change}";
    }

    /// <summary>"291.5 million USD = 5.3 percent of 5.5 billion USD".</summary>
    public static string Of(ComputedFigure computed) => $"{Of(computed.Result)} = {Of(computed.Share)} of {Of(computed.Amount)}";

    /// <summary>What a typed number can mean: "5.5, 5,500, 5.5 million or 5.5 billion".</summary>
    public static string Alternatives(IReadOnlyList<decimal> values) => values.Count == 1
        ? NumberWords.Of(values[0])
        : $"{string.Join(", ", values.SkipLast(1).Select(NumberWords.Of))} or {NumberWords.Of(values[^1])}";

    private static string Amount(FigureView figure) => (figure.Value, figure.Low, figure.High) switch
    {
        ({ } value, _, _) when figure.Unit == Rank => NumberWords.Of(value) + Ending(value),
        ({ } value, _, _) => NumberWords.Of(value),
        (null, { } low, { } high) => $"{NumberWords.Of(low)} to {NumberWords.Of(high)}",
        (null, { } low, null) => $"{NumberWords.Of(low)} or more",
        (null, null, { } high) => $"up to {NumberWords.Of(high)}",
        _ => "no number",
    };

    private static string Unit(FigureView figure) =>
        figure.Unit == Rank ? "" : UnitWords.Of(figure.Unit, figure.Value ?? figure.High ?? figure.Low ?? 0);

    private static string Ending(decimal rank) => (rank % 100, rank % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
