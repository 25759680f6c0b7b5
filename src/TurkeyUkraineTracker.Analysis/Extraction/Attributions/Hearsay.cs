using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>What is held by nobody in particular: <c>the drones are believed to have helped</c>, <c>the port appears to be open</c>.</summary>
internal sealed class Hearsay(Grammar grammar, EnglishVerbs verbs) : IAttributionSieve
{
    public const string Held = "held-by-nobody";
    public const string Reported = "reported-by-nobody";

    public void Find(PassageView passage)
    {
        for (var it = passage.Range.Start; it + 3 < passage.EndOfWords(); it++)
        {
            if (passage.Is(it, "it") && !passage.IsTaken(it) && Impersonal(passage, it) is { } draft) passage.Add(draft);
        }

        for (var to = passage.Range.Start + 2; to + 1 < passage.EndOfWords(); to++)
        {
            if (!passage.Is(to, "to") || passage.IsTaken(to) || CueBefore(passage, to) is not { } cue) continue;

            var content = new TokenRange(to, EndOfContent(passage, to));
            if (verbs.SubjectBefore(passage.Article, passage.Range, cue.Start) is not { } subject || passage.Overlaps(new(subject.Start, content.End))) continue;

            // What is said is a report without a speaker; what is believed or seems, the article tells.
            var isSaid = grammar.Has("hearsay-speech", passage.Tokens[to - 1]);
            passage.Add(new(null, cue, [subject, content], isSaid ? CueClass.Evidential : CueClass.Distancing, IsNegated: false, isSaid ? Reported : Held) { IsNarrated = !isSaid });
        }
    }

    // "It is widely reported that P"; "P, it is said, P".
    private AttributionDraft? Impersonal(PassageView passage, int it)
    {
        var verb = it + 1;
        var hasBe = false;
        while (passage.Range.Contains(verb) && IsOfGroup(passage, verb)) hasBe |= grammar.Has("be", passage.Tokens[verb++]);
        if (!hasBe || !passage.Range.Contains(verb + 1) || !grammar.Has("hearsay", passage.Tokens[verb])) return null;

        var content = ImpersonalContent(passage, it, verb + 1);
        if (content.Count == 0 || content.Any(passage.Overlaps)) return null;

        var isSaid = grammar.Has("hearsay-speech", passage.Tokens[verb]);
        return new(null, new(it, verb + 1), content, isSaid ? CueClass.Evidential : CueClass.Distancing, IsNegated: false, isSaid ? Reported : Held) { IsNarrated = !isSaid };
    }

    private static List<TokenRange> ImpersonalContent(PassageView passage, int it, int after)
    {
        var rest = new TokenRange(after + 1, passage.EndOfWords());
        if (passage.Is(after, "that")) return rest.IsEmpty ? [] : [rest with { End = EndOfContent(passage, after) }];

        var isInserted = it > passage.Range.Start && passage.Is(it - 1, ",") && passage.Is(after, ",") && !rest.IsEmpty;
        return isInserted ? [new(passage.Range.Start, it - 1), rest] : [];
    }

    // "is widely expected", "was said", or a verb of seeming by itself.
    private TokenRange? CueBefore(PassageView passage, int to)
    {
        var verb = to - 1;
        if (passage.Article.QuotationAt(verb) is not null) return null;

        var isSeeming = grammar.Has("seeming", passage.Tokens[verb]);
        if (!isSeeming && !grammar.Has("hearsay", passage.Tokens[verb])) return null;

        var start = verb;
        var hasBe = false;
        while (start > passage.Range.Start && IsOfGroup(passage, start - 1)) hasBe |= grammar.Has("be", passage.Tokens[--start]);
        return isSeeming || hasBe ? new(start, to) : null;
    }

    private bool IsOfGroup(PassageView passage, int token) =>
        passage.Article.QuotationAt(token) is null && (grammar.Has("auxiliary", passage.Tokens[token]) || grammar.Has("negation", passage.Tokens[token]) || verbs.IsAdverb(passage.Tokens[token]));

    private static int EndOfContent(PassageView passage, int to) =>
        passage.FirstAfter(to, i => passage.Is(i, ",") && passage.Tokens[Math.Min(i + 1, passage.Range.End - 1)].Lower is "while" or "but" or "and" or "although" or "according" || passage.Is(i, ";"));
}
