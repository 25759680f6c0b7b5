using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>To whom something is said in Vietnamese: "nói với <c>các phóng viên</c> rằng", "kêu gọi <c>Nga</c> rút quân".</summary>
internal sealed class VietnameseAddressee(Grammar grammar)
{
    private const int LongestAddressee = 12;
    private const int LongestName = 6;

    /// <param name="content">Where the content begins.</param>
    /// <returns>Null when no hearer is named.</returns>
    public TokenRange? Behind(PassageView passage, CueUse use, int content)
    {
        var start = use.Group.End;
        if (passage.Range.Contains(start) && grammar.Has("verb-particle", passage.Tokens[start])) start++;
        if (passage.Range.Contains(start) && grammar.Has("hearer-marker", passage.Tokens[start])) return Until(passage, start + 1, start + 1 + LongestAddressee, i => !Ends(passage, i));

        return use.Cue.Can(Takes.Addressee) ? Until(passage, content, content + LongestName, passage.Article.IsCapitalised) : null;
    }

    private TokenRange? Until(PassageView passage, int start, int limit, Func<int, bool> goesOn)
    {
        var end = start;
        while (end < Math.Min(limit, passage.EndOfWords()) && passage.Article.QuotationAt(end) is null && passage.Tokens[end].IsWord && goesOn(end)) end++;
        return end > start && !grammar.Has("each-other", passage.Tokens[start]) ? new(start, end) : null;
    }

    private bool Ends(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        return grammar.Has("complementiser", found) || grammar.Has("time-word", found) || grammar.Has("day-word", found) || grammar.Has("preposition", found) && !grammar.Has("origin-marker", found) || grammar.Has("subordinator", found);
    }
}
