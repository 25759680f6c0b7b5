using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>What is said by nobody in particular: <c>Viên tướng được cho là đã rời thủ đô</c>, <c>Nghe nói các cửa hiệu vẫn mở</c>.</summary>
internal sealed class VietnameseHearsay(Grammar grammar, VietnameseVerbs verbs) : IAttributionSieve
{
    private const int ShortestContent = 2;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.EndOfWords(); i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i)) continue;

            if (Impersonal(passage, i) is { } whole) Add(passage, whole, null);
            else if (Passive(passage, i) is { } cue) Add(passage, cue, verbs.SubjectBefore(passage.Article, passage.Range, cue.Start));
        }
    }

    // "Nghe nói", "Có tin đồn" open a sentence or follow its comma.
    private TokenRange? Impersonal(PassageView passage, int token)
    {
        var length = token == passage.Range.Start || passage.Is(token - 1, ",") ? grammar.LengthAt("hearsay", passage.Tokens, token, passage.Range.End) : 0;
        return length > 0 ? new(token, token + length) : null;
    }

    private TokenRange? Passive(PassageView passage, int token)
    {
        var length = token > passage.Range.Start ? grammar.LengthAt("hearsay-passive", passage.Tokens, token, passage.Range.End) : 0;
        return length > 0 ? new(token, token + length) : null;
    }

    private void Add(PassageView passage, TokenRange cue, TokenRange? subject)
    {
        var start = cue.End;
        while (passage.Range.Contains(start) && (grammar.Has("complementiser", passage.Tokens[start]) || passage.Is(start, ","))) start++;
        var content = new TokenRange(start, passage.FirstAfter(start, i => passage.Is(i, ";")));
        var whole = subject is { } held ? new TokenRange(held.Start, content.End) : content;
        if (content.Length < ShortestContent || passage.Overlaps(whole)) return;

        passage.Add(new(null, cue, subject is { } about ? [about, content] : [content], CueClass.Evidential, IsNegated: false, Hearsay.Reported));
    }
}
