namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Estimates how deep the elements of a page nest, before any tree is built.</summary>
internal static class HtmlNesting
{
    /// <summary>Elements that have no end tag, or need none.</summary>
    private static readonly HashSet<string> Unclosed = new(
        [
            "p", "li", "br", "img", "hr", "meta", "link", "input", "source", "wbr", "area", "base", "col", "embed", "track", "param",
            "tr", "td", "th", "dt", "dd", "option",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <returns>The greatest surplus of start tags over end tags, at most <paramref name="limit"/>.</returns>
    public static int DepthOf(string html, int limit)
    {
        var names = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, deepest) = (0, 0);
        for (var open = html.IndexOf('<', StringComparison.Ordinal); open >= 0 && deepest < limit; open = html.IndexOf('<', open + 1))
        {
            var isEnd = open + 1 < html.Length && html[open + 1] == '/';
            var name = NameAt(html, open + (isEnd ? 2 : 1));
            if (name.IsEmpty || names.Contains(name)) continue;

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }
}
