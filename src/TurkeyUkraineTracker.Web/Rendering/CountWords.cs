using System.Globalization;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says how many: "1 claim", "1,204 claims", "no claims".</summary>
public static class CountWords
{
    /// <param name="plural">Given where the singular with an s would be wrong.</param>
    public static string Of(int count, string singular, string? plural = null) => $"{(count == 0 ? "no" : Number(count))} {Noun(count, singular, plural)}";

    /// <summary>The noun alone, where the number stands elsewhere.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Noun(int count, string singular, string? plural = null) => count == 1 ? singular : plural ?? singular + "s";

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
