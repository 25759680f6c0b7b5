using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>X quoted Y as saying …</c> and <c>Y was quoted by X as saying …</c>: Y speaks, and X is the way the words came.</summary>
internal sealed class EnglishRelay(Grammar grammar, EnglishVerbs verbs) : IAttributionSieve
{
    public const string Quoted = "quoted-as-saying";

    private const int FarthestVerb = 14;
    private const int ShortestContent = 2;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start + 1; i + 1 < passage.Range.End; i++)
        {
            if (passage.Is(i, "as") && grammar.Has("relayed-speech", passage.Tokens[i + 1]) && !passage.IsTaken(i) && VerbBefore(passage, i) is { } verb) Add(passage, verb, i);
        }
    }

    private void Add(PassageView passage, int verb, int saying)
    {
        var start = verb;
        while (start > passage.Range.Start && (grammar.Has("auxiliary", passage.Tokens[start - 1]) || verbs.IsAdverb(passage.Tokens[start - 1]))) start--;
        var isPassive = Enumerable.Range(start, verb - start).Any(i => grammar.Has("be", passage.Tokens[i]));
        var subject = verbs.SubjectBefore(passage.Article, passage.Range, start);
        var (speaker, outlet) = isPassive ? (subject, Outlet(passage, verb + 1, saying)) : (new TokenRange(verb + 1, saying), subject);
        if (speaker is not { IsEmpty: false } source) return;

        var (content, behind) = ContentOf(passage, saying + 2, subject?.Start ?? source.Start);
        if (content.Length < ShortestContent || passage.Overlaps(content)) return;

        passage.Add(new(source, isPassive ? new(start, saying + 2) : new(saying, saying + 2), [content], CueClass.Neutral, IsNegated: false, Quoted)
        {
            IsSpeech = true,
            Via = (outlet ?? behind) is { IsEmpty: false } relay ? [relay] : [],
        });
    }

    private static int? VerbBefore(PassageView passage, int before)
    {
        for (var i = before - 1; i >= Math.Max(passage.Range.Start, before - FarthestVerb); i--)
        {
            if (passage.Article.QuotationAt(i) is null && passage.Tokens[i].Lower is "quoted" or "cited" or "quotes" or "cites") return i;
        }

        return null;
    }

    // What follows "saying"; when that is only "by X", a hearer or nothing, what was said stands before the subject.
    private (TokenRange Content, TokenRange? Outlet) ContentOf(PassageView passage, int after, int subject)
    {
        var before = new TokenRange(passage.Range.Start, passage.Is(subject - 1, ",") ? subject - 1 : subject);
        if (Outlet(passage, after, passage.EndOfWords()) is { } outlet) return (before, outlet);

        var isTold = grammar.Has("relayed-telling", passage.Tokens[after - 1]);
        var start = passage.FirstAfter(after - 1, i => passage.Is(i, "that") || passage.IsColon(i));
        if (isTold && start >= passage.EndOfWords()) return (before, null);
        if (!isTold) start = after;

        while (start < passage.Range.End && (passage.Is(start, "that") || passage.Is(start, ",") || passage.Is(start, ":"))) start++;
        return start < passage.EndOfWords() ? (new(start, passage.EndOfWords()), null) : (before, null);
    }

    private static TokenRange? Outlet(PassageView passage, int by, int end)
    {
        if (!passage.Is(by, "by")) return null;

        var last = by + 1;
        while (last < end && passage.Tokens[last].IsWord && !passage.Is(last, "as") && !passage.Is(last, "on")) last++;
        return new(by + 1, last);
    }
}
