using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>Theo X, …</c> and <c>…, theo X</c>. After an attribution of the same passage X is the way the words came, not the speaker.</summary>
internal sealed class VietnameseCredit(Grammar grammar, RoleNouns roles) : IAttributionSieve
{
    private const int LongestSource = 24;
    private const int LongestSubject = 8;
    private const int ShortestRest = 3;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i)) continue;

            if (passage.Article.QuotationAt(i) is null && grammar.Has("crediting", passage.Tokens[i]) && IsCrediting(passage, i)) AddCredit(passage, i);
        }
    }

    // "theo" credits at the start of a sentence and after a comma or bracket; elsewhere it means "along", "after", "by".
    private static bool IsCrediting(PassageView passage, int token) =>
        token == passage.Range.Start || passage.Tokens[token - 1].Lower is "," or "(" or ";" || passage.Article.QuotationAt(token - 1) is not null;

    private void AddCredit(PassageView passage, int theo)
    {
        var (cueEnd, source) = SourceOf(passage, theo + 1);
        if (source.IsEmpty || Quoting(passage, source)) return;

        var cue = new TokenRange(theo, cueEnd);
        var before = new TokenRange(passage.Is(theo - 1, ";") ? theo : passage.Range.Start, passage.Is(theo - 1, ",") ? theo - 1 : theo);
        var after = new TokenRange(passage.Is(source.End, ",") ? source.End + 1 : source.End, passage.EndOfWords());
        if (IsInsertion(passage, before, source, after))
        {
            Add(passage, source, cue, [before, after], TaggedContent.Around);
            return;
        }

        if (before.Length > 0 && passage.AddVia(theo, source)) return;

        var content = before.Length > 1 ? before : after;
        if (content.Length > 1) Add(passage, source, cue, [content], content == before ? AccordingTo.Trailing : AccordingTo.Leading);
    }

    private static void Add(PassageView passage, TokenRange source, TokenRange cue, IReadOnlyList<TokenRange> content, string rule)
    {
        if (!content.Any(passage.Overlaps)) passage.Add(new(source, cue, content, CueClass.Neutral, IsNegated: false, rule));
    }

    // "theo số liệu của bộ": the document belongs to the cue, and whose it is speaks; a document of nobody's ("theo văn bản này") speaks itself.
    private (int CueEnd, TokenRange Source) SourceOf(PassageView passage, int start)
    {
        var named = start + grammar.LengthAt("document", passage.Tokens, start, passage.Range.End);
        if (named == start) return (start, WithRole(passage, new(start, EndOfSource(grammar, passage, start))));
        if (passage.Range.Contains(named) && grammar.Has("document-maker", passage.Tokens[named])) return (start, new(start, EndOfSource(grammar, passage, start)));
        if (passage.Range.Contains(named) && grammar.Has("owner-marker", passage.Tokens[named])) named++;

        var source = WithRole(passage, new(named, EndOfSource(grammar, passage, named)));
        var isWhole = source.IsEmpty || source.Length == 1 && grammar.Has("pointing", passage.Tokens[named]);
        return isWhole ? (start, source with { Start = start }) : (named, source);
    }

    // "Theo RIA, dẫn số liệu của bộ, xuất khẩu tăng": the ministry speaks, and RIA is the way the words came.
    private bool Quoting(PassageView passage, TokenRange outlet)
    {
        var relay = passage.Is(outlet.End, ",") ? grammar.LengthAt("relay", passage.Tokens, outlet.End + 1, passage.Range.End) : 0;
        if (relay == 0) return false;

        var (_, source) = SourceOf(passage, outlet.End + 1 + relay);
        var content = new TokenRange(source.End + 1, passage.EndOfWords());
        if (source.IsEmpty || !passage.Is(source.End, ",") || content.Length < 2 || passage.Overlaps(content)) return false;

        passage.Add(new(source, new(outlet.End + 1, source.Start), [content], CueClass.Neutral, IsNegated: false, AccordingTo.Leading) { Via = [outlet] });
        return true;
    }

    // "Nhà máy, theo ông, sẽ tuyển 500 người": the subject stands before the first comma, and its verb behind the second.
    private bool IsInsertion(PassageView passage, TokenRange before, TokenRange source, TokenRange after) =>
        before.Length is > 0 and <= LongestSubject && passage.Is(before.End, ",") && passage.Is(source.End, ",") && after.Length >= ShortestRest
        && !Enumerable.Range(before.Start, before.Length).Any(i => passage.Is(i, ",") || grammar.LengthAt("aspect", passage.Tokens, i, before.End) > 0)
        && (grammar.LengthAt("aspect", passage.Tokens, after.Start, after.End) > 0 || grammar.LengthAt("verb", passage.Tokens, after.Start, after.End) > 0);

    // "Theo bà Mai, giám đốc cảng, hàng hóa …": a role between two commas still tells who.
    private TokenRange WithRole(PassageView passage, TokenRange source)
    {
        if (!passage.Is(source.End, ",") || roles.LengthAt(passage.Tokens, source.End + 1, passage.Range.End, out _) == 0) return source;

        var end = EndOfSource(grammar, passage, source.End + 1);
        return passage.Is(end, ",") && end < passage.EndOfWords() ? source with { End = end } : source;
    }

    /// <summary>Where the words naming a source end: at a comma, a colon or "rằng".</summary>
    public static int EndOfSource(Grammar grammar, PassageView passage, int start)
    {
        var end = start;
        var last = Math.Min(passage.EndOfWords(), start + LongestSource);
        while (end < last && passage.Article.QuotationAt(end) is null && passage.Tokens[end].Lower is not ("," or ":" or ";" or ".") && !grammar.Has("topic-marker", passage.Tokens[end]) && !grammar.Has("complementiser", passage.Tokens[end])) end++;
        return end;
    }
}
