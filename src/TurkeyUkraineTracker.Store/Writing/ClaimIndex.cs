using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Answers which claim of an article holds a span. Built by sorting once; linear in the claims that overlap at one place, not in all.</summary>
public sealed class ClaimIndex
{
    private readonly (TextSpan Span, int Claim)[] _contents;

    // The furthest end among the contents up to each: nothing before it can reach further, so a search back may stop.
    private readonly int[] _reach;

    private ClaimIndex(IEnumerable<(TextSpan Span, int Claim)> contents)
    {
        _contents = [.. contents.OrderBy(content => content.Span)];
        _reach = new int[_contents.Length];
        for (var i = 0; i < _reach.Length; i++) _reach[i] = Math.Max(i > 0 ? _reach[i - 1] : 0, _contents[i].Span.End);
    }

    public static ClaimIndex Of(IReadOnlyList<ExtractedClaim> claims) =>
        new(claims.SelectMany((claim, i) => claim.Content.Select(span => (span, i))));

    /// <summary>Index of the claim whose content holds the span, the closest around it when several do; null when none does.</summary>
    public int? Holding(TextSpan span)
    {
        for (var i = LastAtOrBefore(span); i >= 0 && _reach[i] >= span.End; i--)
            if (_contents[i].Span.Contains(span)) return _contents[i].Claim;
        return null;
    }

    private int LastAtOrBefore(TextSpan span) =>
        LowerBound.Of(_contents, span.Start, static (content, start) => content.Span.Start <= start) - 1;
}
