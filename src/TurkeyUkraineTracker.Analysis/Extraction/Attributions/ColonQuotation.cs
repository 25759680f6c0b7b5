using TurkeyUkraineTracker.Analysis.Extraction.Quotations;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A quotation that a colon introduces and no verb of saying: <c>Transport minister Cato Brix: "…"</c>, <c>His neighbour nodded: "…"</c>, <c>Ngư dân Bế Văn Lợi ngậm ngùi: "…"</c>.</summary>
/// <remarks>Whoever the clause before the colon opens with speaks, when that is a person or a body; a place or a subject before a colon is a label.</remarks>
internal sealed class ColonQuotation(Grammar grammar, SpeakerPhrase phrases) : IAttributionSieve
{
    public const string Introduced = "colon-then-quotation";

    private const int LongestClause = 24;

    public void Find(PassageView passage)
    {
        foreach (var quotation in passage.Quotations())
        {
            var before = Math.Max(quotation.Outer.Start, passage.Range.Start) - 1;
            if (!passage.Overlaps(quotation.Outer) && passage.IsColon(before)) Add(passage, quotation, before);
        }
    }

    private void Add(PassageView passage, Quotation quotation, int colon)
    {
        if (quotation.Inner.IsEmpty || SubjectBefore(passage, colon) is not { } subject || passage.IsTaken(subject.Start)) return;

        passage.Add(new(subject, new(colon, colon + 1), [quotation.Outer], CueClass.Neutral, IsNegated: false, Introduced) { IsSpeech = true, MustBeSomebody = true });
    }

    // From the clause's start, or behind its first comma: "Hearing this, she gave a single answer:".
    private TokenRange? SubjectBefore(PassageView passage, int colon)
    {
        var start = ClauseStart(passage, colon);
        if (colon - start > LongestClause) return null;
        if (Subject(passage, start, colon) is { } first) return first;

        var comma = passage.FirstAfter(start, i => i >= colon || passage.Is(i, ","));
        return comma + 1 < colon ? Subject(passage, comma + 1, colon) : null;
    }

    private TokenRange? Subject(PassageView passage, int start, int colon)
    {
        while (start < colon && (grammar.Has("adverb-before", passage.Tokens[start]) || grammar.Has("conjunction", passage.Tokens[start]))) start++;
        return start < colon ? phrases.At(passage.Article, start, colon) : null;
    }

    // Behind the last full stop, semicolon, dash or quotation before the colon: "14:20 - Transport minister Cato Brix:".
    private static int ClauseStart(PassageView passage, int colon)
    {
        var start = colon;
        while (start > Math.Max(passage.Range.Start, colon - LongestClause - 1) && passage.Article.QuotationAt(start - 1) is null && !IsBorder(passage, start - 1)) start--;
        return start;
    }

    private static bool IsBorder(PassageView passage, int token) => passage.Tokens[token].Lower is ";" or "—" or "–" || passage.Tokens[token].Is("-") && passage.Tokens[token].Span.Start > passage.Tokens[Math.Max(0, token - 1)].Span.End;
}
