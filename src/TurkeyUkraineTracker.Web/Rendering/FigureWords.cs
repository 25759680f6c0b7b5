using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says what a figure was read as.</summary>
public static class FigureWords
{
    // Decimals carry trailing zeros as written ("5.50"); this leaves them out and groups thousands.
    private const string Plain = "#,0.############";

    /// <summary>"at least 20,000 (tonne)", "about 5.3 percent, increase", "2 to 3 (drone)", "5,500,000,000 USD"; never empty.</summary>
    public static string Of(FigureView figure)
    {
        var bound = figure.Bound == "exact" ? "" : figure.Bound.Replace('-', ' ');
        var parts = new[] { bound, figure.IsApproximate ? "about" : "", Amount(figure), Unit(figure.Unit) };
        var words = string.Join(' ', parts.Where(part => part.Length > 0));
        return figure.Change is null ? words : $"{words}, {figure.Change}";
    }

    private static string Amount(FigureView figure) => (figure.Value, figure.Low, figure.High) switch
    {
        ({ } value, _, _) => Number(value),
        (null, { } low, { } high) => $"{Number(low)} to {Number(high)}",
        (null, { } low, null) => $"{Number(low)} or more",
        (null, null, { } high) => $"up to {Number(high)}",
        _ => "no number",
    };

    private static string Number(decimal value) => value.ToString(Plain, CultureInfo.InvariantCulture);

    // Units are named in the singular; brackets spare a plural that no rule gets right for all of them.
    private static string Unit(string unit) => unit switch
    {
        "" or "percent" => unit,
        "percentage-point" => "percentage points",
        _ when unit.All(char.IsAsciiLetterUpper) => unit,
        _ => $"({unit})",
    };
}
