using System.Net;
using System.Text;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Text out of attributes and scripts as a reader would see it.</summary>
internal static class PlainWords
{
    /// <summary>Single spaces, no invisible characters at the ends, character references that were encoded twice decoded; null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;

        var words = new StringBuilder(text.Length);
        foreach (var c in WebUtility.HtmlDecode(text))
        {
            if (!Gaps.IsGap(c) || c is '\u200c' or '\u200d' or '\u00ad') words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.Length == 0 ? null : words.ToString().TrimEnd(' ');
    }

    /// <summary>Whether this is an address or an account, not a name.</summary>
    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith('#') || text.StartsWith('/') || text.StartsWith('@');
}
