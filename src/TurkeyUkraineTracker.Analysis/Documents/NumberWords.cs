using System.Globalization;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Numbers as an English reader reads them: "20,000", "5.5 billion". The same under every culture.</summary>
public static class NumberWords
{
    // Decimals carry trailing zeros as written ("5.50"); this leaves them out and groups thousands.
    private const string Plain = "#,0.############";

    private const int ScaledDecimals = 3;

    private static readonly (decimal Value, string Name)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    /// <summary>With its scale only when that loses no digit.</summary>
    public static string Of(decimal value)
    {
        var (scale, name) = Scales.FirstOrDefault(scale => Math.Abs(value) >= scale.Value);
        return name is not null && Math.Round(value / scale, ScaledDecimals) is var scaled && scaled * scale == value
            ? $"{scaled.ToString(Plain, CultureInfo.InvariantCulture)} {name}"
            : value.ToString(Plain, CultureInfo.InvariantCulture);
    }
}
