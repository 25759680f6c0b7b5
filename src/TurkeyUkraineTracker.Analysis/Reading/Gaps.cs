using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Characters that readers do not see as characters: every white space, and marks without width.</summary>
internal static class Gaps
{
    /// <summary>White space (no-break space too) or invisible (zero-width space, byte-order mark, soft hyphen, direction marks).</summary>
    public static bool IsGap(char c) => char.IsWhiteSpace(c) || (c > '\u007f' && char.GetUnicodeCategory(c) is UnicodeCategory.Format) || c == '\0';

    /// <summary>The span without the gaps at its two ends; empty at its start when there is nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsGap(text[start])) start++;
        while (end > start && IsGap(text[end - 1])) end--;
        return new(start, end);
    }
}
