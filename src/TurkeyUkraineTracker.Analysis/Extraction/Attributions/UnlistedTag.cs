using TurkeyUkraineTracker.Analysis.Extraction.Quotations;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A tag whose verb is in no list: <c>"…," she deadpanned.</c>, <c>“…”, anh cười, “…”</c>. A comma between a quotation and a short clause says that the clause tells who spoke.</summary>
/// <param name="isVerb">Whether a word of the language can be a finite verb.</param>
internal sealed class UnlistedTag(Grammar grammar, SpeakerPhrase phrases, Func<string, bool> isVerb) : IAttributionSieve
{
    private const int LongestTag = 10;
    private const int LongestVerb = 4;

    public void Find(PassageView passage)
    {
        foreach (var quotation in passage.Quotations())
        {
            if (quotation.IsClosed && !passage.Overlaps(quotation.Outer)) Add(passage, quotation);
        }
    }

    private void Add(PassageView passage, Quotation quotation)
    {
        var start = passage.Is(quotation.Outer.End, ",") ? quotation.Outer.End + 1 : quotation.Outer.End;
        var isParted = start > quotation.Outer.End || !quotation.Inner.IsEmpty && passage.Tokens[quotation.Inner.End - 1].Lower is "," or "?" or "!";
        var end = TagEnd(passage, start);
        if (!isParted || end - start > LongestTag || phrases.At(passage.Article, start, end, mayBeOneName: true) is not { } subject) return;

        var verb = new TokenRange(subject.End, end);
        if (verb.Length is 0 or > LongestVerb || !IsVerb(passage, verb.Start)) return;

        passage.Add(new(subject, verb, [quotation.Outer, .. Continuation(passage, end)], CueClass.Neutral, IsNegated: false, TaggedContent.Quoted) { IsSpeech = true, MustBeSomebody = true });
    }

    private bool IsVerb(PassageView passage, int token) => passage.Tokens[token].IsWord && !passage.Article.IsCapitalised(token) && isVerb(passage.Tokens[token].Lower)
        && !grammar.Has("auxiliary", passage.Tokens[token]) && !grammar.Has("preposition", passage.Tokens[token]) && !grammar.Has("conjunction", passage.Tokens[token]);

    private static int TagEnd(PassageView passage, int start)
    {
        var end = start;
        while (end < Math.Min(passage.EndOfWords(), start + LongestTag + 1) && passage.Article.QuotationAt(end) is null && passage.Tokens[end].IsWord) end++;
        return end;
    }

    private static IEnumerable<TokenRange> Continuation(PassageView passage, int end)
    {
        var next = passage.Is(end, ",") || passage.Is(end, ".") || passage.Is(end, ":") ? end + 1 : end;
        return next > end && passage.Range.Contains(next) && passage.Article.QuotationAt(next) is { } more && !passage.Overlaps(more.Outer) ? [more.Outer] : [];
    }
}
