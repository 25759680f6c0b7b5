using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>To whom something is said in English: "told <c>reporters</c> in Ankara that", "urged <c>Kyiv</c> to", "said to <c>the council</c>".</summary>
internal sealed class EnglishAddressee(Grammar grammar, EnglishVerbs verbs)
{
    private const int LongestAddressee = 10;

    /// <param name="limit">Where the content begins, or the passage ends.</param>
    /// <returns>Null when the verb has no hearer, or only a pronoun.</returns>
    public TokenRange? Behind(PassageView passage, CueUse use, int limit)
    {
        var isTo = passage.Is(use.Group.End, "to") && use.Cue.IsSpeech;
        if (!isTo && !use.Cue.Can(Takes.Addressee)) return null;

        var start = use.Group.End + (isTo ? 1 : 0);
        var end = start;
        while (end < Math.Min(limit, start + LongestAddressee) && passage.Article.QuotationAt(end) is null && !Ends(passage, end)) end++;
        return end > start && !grammar.Has("pronoun", passage.Tokens[start]) ? new(start, end) : null;
    }

    private bool Ends(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        if (!found.IsWord && found.Kind != TokenKind.Number) return found.Lower is not ("-" or "'" or "’" or ".");
        if (grammar.Has("preposition", found)) return !found.Is("of");
        return found.Lower is "that" or "this" or "last" or "early" or "late" || grammar.Has("subordinator", found) || grammar.Has("auxiliary", found) || grammar.Has("weekday", found)
            || grammar.Has("subject-pronoun", found) || verbs.IsAdverb(found);
    }
}
