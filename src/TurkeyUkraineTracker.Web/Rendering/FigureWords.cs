using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says what a figure was read as.</summary>
public static class FigureWords
{
    // Decimals carry trailing zeros as written ("5.50"); this leaves them out and groups thousands.
    private const string Plain = "#,0.############";

    /// <summary>"at least 20,000, unit tonne", "about 5.3 percent, increase", "2 to 3, unit drone"; never empty.</summary>
    public static string Of(FigureView figure)
    {
        var parts = new[] { Bound(figure.Bound), figure.IsApproximate ? "about" : "", Amount(figure), Unit(figure.Unit) };
        var words = string.Join(' ', parts.Where(part => part.Length > 0)).Replace(" ,", ",", StringComparison.Ordinal);
        return string.IsNullOrEmpty(figure.Change) ? words : $"{words}, {figure.Change.ToLowerInvariant()}";
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

    private static string Unit(string unit) => unit switch
    {
        "percent" => "percent",
        "percentage-point" => "percentage points",
        "ordinal" => "in order",
        _ when unit.Length > 0 && unit.All(char.IsAsciiLetterUpper) => unit,
        _ => $", unit {unit}",
    };

    /// <summary>From "at-least" or "AtLeast" to "at least"; nothing for an exact figure.</summary>
    private static string Bound(string bound) => NameOf(bound) switch
    {
        "atleast" => "at least",
        "atmost" => "at most",
        "morethan" => "more than",
        "lessthan" => "less than",
        _ => "",
    };

    private static string NameOf(string bound) => bound.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
