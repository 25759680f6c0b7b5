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
        if (passage.Is(start, "thêm") || passage.Is(start, "rõ")) start++;
        if (passage.Is(start, "với")) return Until(passage, start + 1, start + 1 + LongestAddressee, i => !Ends(passage, i));

        return use.Cue.Can(Takes.Addressee) ? Until(passage, content, content + LongestName, passage.Article.IsCapitalised) : null;
    }

    private static TokenRange? Until(PassageView passage, int start, int limit, Func<int, bool> goesOn)
    {
        var end = start;
        while (end < Math.Min(limit, passage.EndOfWords()) && passage.Article.QuotationAt(end) is null && passage.Tokens[end].IsWord && goesOn(end)) end++;
        return end > start && !passage.Tokens[start].Lower.StartsWith("nhau", StringComparison.Ordinal) ? new(start, end) : null;
    }

    private bool Ends(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        return grammar.Has("complementiser", found) || found.Is("là") || grammar.Has("time-word", found) || grammar.Has("day-word", found) || grammar.Has("preposition", found) && !found.Is("từ") || grammar.Has("subordinator", found);
    }
}
