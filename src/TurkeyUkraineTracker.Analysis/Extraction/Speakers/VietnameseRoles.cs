using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

internal sealed class VietnameseRoles(Grammar grammar, RoleNouns roles) : IRoleWords
{
    private const int LongestRole = 12;
    private const int LongestNoun = 4;

    public TokenRange? Beside(TokenisedArticle article, TokenRange name, TokenRange passage) =>
        UpTo(article, BeforeHonorific(article, name.Start, passage.Start), passage.Start) ?? Behind(article, name.End, passage.End);

    public bool CanBeForename(TokenisedArticle article, int token) =>
        article.Tokens[token].IsWord && article.IsCapitalised(token) && grammar.LengthBefore("honorific", article.Tokens, 0, token + 1) == 0 && !EndsRole(article, token);

    // "Giám đốc cảng, ông X": the office stands before the honorific, with or without a comma.
    private int BeforeHonorific(TokenisedArticle article, int name, int floor)
    {
        var honorific = grammar.LengthBefore("honorific", article.Tokens, floor, name);
        if (honorific == 0) return name;

        var end = name - honorific;
        return end > floor && article.Tokens[end - 1].Is(",") ? end - 1 : end;
    }

    // The farthest office noun that only words of its own phrase part from the name.
    private TokenRange? UpTo(TokenisedArticle article, int end, int floor)
    {
        TokenRange? found = null;
        for (var i = end - 1; i >= Math.Max(floor, end - LongestRole) && IsPhraseWord(article, i); i--)
        {
            if (RoleAt(article, i, end)) found = new(i, end);
        }

        return found;
    }

    // ", Giám đốc cảng Odessa,": up to the comma.
    private TokenRange? Behind(TokenisedArticle article, int comma, int end)
    {
        if (comma + 1 >= end || !article.Tokens[comma].Is(",") || !RoleAt(article, comma + 1, end)) return null;

        var last = comma + 1;
        while (last < end && last - comma <= LongestRole && IsPhraseWord(article, last)) last++;
        return last < end && article.Tokens[last].Lower is "," or "." or ")" ? new(comma + 1, last) : null;
    }

    private bool EndsRole(TokenisedArticle article, int token) =>
        Enumerable.Range(Math.Max(0, token - LongestNoun + 1), Math.Min(LongestNoun, token + 1)).Any(i => i + roles.LengthAt(article.Tokens, i, token + 1, out _) > token);

    private bool RoleAt(TokenisedArticle article, int token, int end) => roles.LengthAt(article.Tokens, token, end, out var kind) > 0 && kind == ActorKind.Person;

    private bool IsPhraseWord(TokenisedArticle article, int token)
    {
        var found = article.Tokens[token];
        return found.IsWord && article.QuotationAt(token) is null && !grammar.Has("aspect", found) && !grammar.Has("preposition", found) && !grammar.Has("pronoun", found)
            && !grammar.Has("subordinator", found) && !grammar.Has("complementiser", found) && !grammar.Has("relay", found) && !grammar.Has("time-word", found);
    }
}
