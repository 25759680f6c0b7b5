using System.Globalization;
using AngleSharp.Html;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A character reference in running text, decoded as the parser decodes it.</summary>
/// <param name="Length">Of the reference in the raw page, with its semicolon if it has one.</param>
internal readonly record struct HtmlReference(string Decoded, int Length)
{
    private const int LongestName = 33;

    /// <returns>Null when the ampersand at <paramref name="position"/> stands for itself.</returns>
    /// <remarks>
    /// Source: HTML standard, 13.2.5.72 to 13.2.5.80. Numbers 128 to 159 mean the characters of windows-1252, zero the replacement character;
    /// some names end without a semicolon, and then the longest name counts ("&amp;notit" is "¬it").
    /// </remarks>
    public static HtmlReference? At(string raw, int position) =>
        position + 1 < raw.Length && raw[position + 1] == '#' ? Numeric(raw, position) : Named(raw, position);

    private static HtmlReference? Named(string raw, int position)
    {
        var start = position + 1;
        var end = start;
        while (end < raw.Length && end - start < LongestName && char.IsAsciiLetterOrDigit(raw[end])) end++;
        if (end < raw.Length && raw[end] == ';') end++;

        for (; end > start; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(raw[start..end]) is { Length: > 0 } decoded) return new(decoded, end - position);
        }

        return null;
    }

    private static HtmlReference? Numeric(string raw, int position)
    {
        var isHex = position + 2 < raw.Length && raw[position + 2] is 'x' or 'X';
        var start = position + (isHex ? 3 : 2);
        var end = start;
        while (end < raw.Length && (isHex ? char.IsAsciiHexDigit(raw[end]) : char.IsAsciiDigit(raw[end]))) end++;
        if (end == start) return null;

        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var code = int.TryParse(raw.AsSpan(start, end - start), style, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return new(Character(code), (end < raw.Length && raw[end] == ';' ? end + 1 : end) - position);
    }

    private static string Character(int code)
    {
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code)!;
        return HtmlEntityProvider.IsInvalidNumber(code) || code < 0 ? "\ufffd" : char.ConvertFromUtf32(code);
    }
}
