using System.Net;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Text out of attributes and scripts as a reader would see it.</summary>
internal static class PlainWords
{
    /// <summary>Single spaces, no invisible characters at the ends, character references that were encoded twice decoded; null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        var words = string.Concat(WebUtility.HtmlDecode(text ?? "").Select(c => Gaps.IsGap(c) && c is not ('\u200c' or '\u200d' or '\u00ad') ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Whether this is an address or an account, not a name.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith('#') || text.StartsWith('/') || text.StartsWith('@');
}
