using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A sentence whose source the next one names: <c>The ministry announced this on Monday</c>, <c>That was the view of X</c>, <c>The speaker was X</c>.</summary>
internal sealed class LaterSource(Grammar grammar)
{
    public const string Later = "source-in-next-sentence";

    private const int ShortestContent = 4;
    private const int FarthestNoun = 4;
    private const int LongestSource = 16;

    /// <summary>Adds the attribution to <paramref name="said"/>, and keeps its cue in <paramref name="next"/> from the sieves; nothing when what is said has a speaker.</summary>
    public void Find(PassageView said, PassageView next)
    {
        if (next.Paragraph - said.Paragraph > 1 || said.Found.Count > 0 || !IsStatement(said)) return;
        if ((ByVerb(next) ?? ByNoun(next) ?? ByName(said, next)) is not { } source) return;

        said.Add(new(source.Subject, source.Cue, [new(said.Range.Start, said.EndOfWords())], source.Class, IsNegated: false, Later) { IsSpeech = true });
        next.Take(source.Cue);
    }

    private static bool IsStatement(PassageView said)
    {
        var paragraph = said.Article.Article.Paragraphs[said.Paragraph];
        return paragraph.Kind is SegmentKind.Body or SegmentKind.Standfirst && !said.Tokens[said.Range.End - 1].Is("?") && said.EndOfWords() - said.Range.Start >= ShortestContent;
    }

    // "The harbour master announced this on Monday", "Quyết định trên được bộ công bố": the verb's object points back.
    private Source? ByVerb(PassageView next)
    {
        foreach (var use in next.Uses)
        {
            if (use.Subject is not { } subject || !use.Cue.Can(Takes.Tag | Takes.Clause) || use.Cue.IsStance || use.IsNegated) continue;
            if (PointsBackAfter(next, use.Group.End)) return new(subject, use.Group, use.Cue.Class);
            if (AgentOf(next, subject) is { } agent) return new(agent, use.Group, use.Cue.Class);
        }

        return null;
    }

    private bool PointsBackAfter(PassageView next, int token)
    {
        var length = grammar.LengthAt("pointing-back", next.Tokens, token, next.Range.End);
        var after = token + length;
        return length > 0 && (after >= next.EndOfWords() || next.Is(after, ",") || grammar.Has("preposition", next.Tokens[after]) || grammar.Has("time-preposition", next.Tokens[after]) || grammar.Has("weekday", next.Tokens[after]) || grammar.LengthAt("time-word", next.Tokens, after, next.Range.End) > 0);
    }

    // "Quyết định trên được bộ công bố": who does it stands behind the marker; null where no such object opens the sentence.
    private TokenRange? AgentOf(PassageView next, TokenRange subject)
    {
        var marker = next.Range.Start + grammar.LengthAt("pointing-back", next.Tokens, next.Range.Start, next.Range.End);
        var isPassive = marker > next.Range.Start && next.Range.Contains(marker) && grammar.Has("agent-marker", next.Tokens[marker]);
        return isPassive && subject.Start <= marker + 1 && subject.End > marker + 1 ? new(marker + 1, subject.End) : null;
    }

    // "That, at any rate, is the version of X", "Đó là nhận định của X": what was said, called by a noun, and whose it is.
    private Source? ByNoun(PassageView next)
    {
        var start = next.Range.Start;
        var length = grammar.LengthAt("that-is", next.Tokens, start, next.Range.End);
        var copula = length > 0 ? start + length : AfterInsertion(next, start);
        if (copula < 0) return null;

        for (var i = copula; i < Math.Min(next.Range.End, copula + FarthestNoun); i++)
        {
            var noun = grammar.LengthAt("words-said", next.Tokens, i, next.Range.End);
            if (noun > 0 && next.Range.Contains(i + noun) && grammar.Has("owner-marker", next.Tokens[i + noun])) return Owner(next, new(copula, i + noun + 1));
        }

        return null;
    }

    // "The speaker was X", "Người nói câu đó là X", below a quotation.
    private Source? ByName(PassageView said, PassageView next)
    {
        if (said.Article.QuotationAt(said.Range.Start) is not { } quotation || quotation.Outer.End < said.EndOfWords()) return null;

        var length = grammar.LengthAt("speaker-is", next.Tokens, next.Range.Start, next.Range.End);
        return length > 0 ? Owner(next, new(next.Range.Start, next.Range.Start + length)) : null;
    }

    // "That, at any rate, is": behind the verb, or -1.
    private int AfterInsertion(PassageView next, int start)
    {
        if (!grammar.Has("pointer", next.Tokens[start]) || !next.Is(start + 1, ",")) return -1;

        var comma = next.FirstAfter(start + 1, i => next.Is(i, ","));
        return next.Range.Contains(comma + 1) && grammar.Has("be", next.Tokens[comma + 1]) ? comma + 2 : -1;
    }

    private Source? Owner(PassageView next, TokenRange cue)
    {
        var last = Math.Min(next.EndOfWords(), cue.End + LongestSource);
        var end = cue.End;
        while (end < last && next.Article.QuotationAt(end) is null && next.Tokens[end].IsWord && !grammar.Has("relative", next.Tokens[end]) && grammar.LengthAt("time-word", next.Tokens, end, next.Range.End) == 0) end++;
        return end > cue.End ? new(new(cue.End, end), cue, CueClass.Neutral) : null;
    }

    private sealed record Source(TokenRange Subject, TokenRange Cue, CueClass Class);
}
