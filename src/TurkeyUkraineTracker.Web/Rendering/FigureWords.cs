using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says what a figure was read as.</summary>
public static class FigureWords
{
    /// <summary>The unit of ranks.</summary>
    public const string Rank = "ordinal";

    // Decimals carry trailing zeros as written ("5.50"); this leaves them out and groups thousands.
    private const string Plain = "#,0.############";

    // A long number is said with its scale only when that loses no digit.
    private const int ScaledDecimals = 3;

    private static readonly (decimal Value, string Name)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

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

    private static string Amount(FigureView figure) => (figure.Value, figure.Low, figure.High) switch
    {
        ({ } value, _, _) when figure.Unit == Rank => Number(value) + Ending(value),
        ({ } value, _, _) => Number(value),
        (null, { } low, { } high) => $"{Number(low)} to {Number(high)}",
        (null, { } low, null) => $"{Number(low)} or more",
        (null, null, { } high) => $"up to {Number(high)}",
        _ => "no number",
    };

    private static string Unit(FigureView figure) =>
        figure.Unit == Rank ? "" : UnitWords.Of(figure.Unit, figure.Value ?? figure.High ?? figure.Low ?? 0);

    private static string Number(decimal value)
    {
        var (scale, name) = Scales.FirstOrDefault(scale => Math.Abs(value) >= scale.Value);
        return name is not null && Math.Round(value / scale, ScaledDecimals) is var scaled && scaled * scale == value
            ? $"{scaled.ToString(Plain, CultureInfo.InvariantCulture)} {name}"
            : value.ToString(Plain, CultureInfo.InvariantCulture);
    }

    private static string Ending(decimal rank) => (rank % 100, rank % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
