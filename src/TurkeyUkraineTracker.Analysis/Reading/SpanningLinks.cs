using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>A link around more than one block: an opening bracket, blocks, a closing bracket with the address. All as written in the document.</summary>
internal readonly record struct SpanningLink(TextSpan Open, TextSpan Words, TextSpan Close);

/// <summary>Finds the links around several blocks that converters write for linked cards. CommonMark knows none and leaves their brackets.</summary>
internal static class SpanningLinks
{
    /// <summary>Further apart two brackets have nothing to do with each other.</summary>
    private const int LongestLink = 2_000;

    /// <returns>In text order of their ends; the outermost of nested ones is left out. Links on one line are the parser's.</returns>
    public static IReadOnlyList<SpanningLink> Of(string raw)
    {
        var links = new List<SpanningLink>();
        var open = new Stack<int>();
        for (var i = raw.AsSpan().IndexOfAny('[', ']'); i >= 0; i = NextBracket(raw, i + 1))
        {
            if (i > 0 && raw[i - 1] == '\\') continue;
            if (raw[i] == '[') open.Push(i);
            else if (open.TryPop(out var start) && LinkOf(raw, start, i) is { } link && !Overlaps(links, link)) links.Add(link);
        }

        return links;
    }

    private static int NextBracket(string raw, int from) => raw.AsSpan(from).IndexOfAny('[', ']') is var next and >= 0 ? from + next : -1;

    private static bool Overlaps(List<SpanningLink> links, SpanningLink link) => links.Count > 0 && links[^1].Close.End > link.Open.Start;

    private static SpanningLink? LinkOf(string raw, int open, int close)
    {
        if (close - open > LongestLink || close + 1 >= raw.Length || raw[close + 1] != '(' || !raw.AsSpan(open, close - open).Contains('\n')) return null;

        var end = raw.AsSpan(close).IndexOfAny(')', '\n');
        return end > 0 && raw[close + end] == ')' ? new(new(open, open + 1), new(open + 1, close), new(close, close + end + 1)) : null;
    }
}
