using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

internal sealed class EnglishRoles(Grammar grammar, RoleNouns roles) : IRoleWords
{
    private const int LongestRole = 12;

    public TokenRange? Beside(TokenisedArticle article, TokenRange name, TokenRange passage) =>
        UpTo(article, name.Start, passage.Start) ?? Behind(article, name.End, passage.End) ?? BeforeComma(article, name, passage);

    public bool CanBeForename(TokenisedArticle article, int token) =>
        article.Tokens[token].IsWord && article.IsCapitalised(token) && !IsRole(article.Tokens[token]) && !IsFunctionWord(article.Tokens[token]) && !grammar.Has("title", article.Tokens[token]);

    // "the former Ukrainian defence minister X": back over capitals, titles and the nouns of offices.
    private TokenRange? UpTo(TokenisedArticle article, int end, int floor)
    {
        var start = end;
        while (start > floor && end - start < LongestRole && IsOffice(article, start - 1, end)) start--;
        while (start < end && (!article.Tokens[start].IsWord || article.Tokens[start].Lower is "'s" or "of")) start++;
        return start < end && !article.Tokens[start].Is("'s") && HoldsRole(article, new(start, end)) ? new(start, end) : null;
    }

    private bool IsOffice(TokenisedArticle article, int token, int end)
    {
        var found = article.Tokens[token];
        if (article.QuotationAt(token) is not null) return false;
        if (found.Lower is "'s" or "-" || IsRole(found) || grammar.Has("title", found) || grammar.Has("office-modifier", found)) return true;
        if (found.Lower is "of" or "for") return token > 0 && IsRole(article.Tokens[token - 1]) && token + 1 < end;
        return found.IsWord && article.IsCapitalised(token) && !IsFunctionWord(found);
    }

    // ", the mayor of Odesa,": an apposition whose head is an office, up to its comma.
    private TokenRange? Behind(TokenisedArticle article, int comma, int end)
    {
        if (comma + 1 >= end || !article.Tokens[comma].Is(",")) return null;

        var start = grammar.Has("determiner", article.Tokens[comma + 1]) ? comma + 2 : comma + 1;
        var last = start;
        while (last < end && last - start < LongestRole && article.QuotationAt(last) is null && !IsApposition(article.Tokens[last])) last++;
        var isClosed = last < end && article.Tokens[last].Lower is "," or "." or ";" or ")";
        return isClosed && last > start && HoldsRole(article, new(start, HeadEnd(article, start, last))) ? new(start, last) : null;
    }

    private bool IsApposition(Token token) =>
        token.Lower is "," or "." or ";" or ")" or ":" || grammar.Has("auxiliary", token) || grammar.Has("relative", token);

    private int HeadEnd(TokenisedArticle article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (grammar.Has("preposition", article.Tokens[i])) return i;
        }

        return end;
    }

    // "The port's director, X, said"
    private TokenRange? BeforeComma(TokenisedArticle article, TokenRange name, TokenRange passage) =>
        name.Start - 1 > passage.Start && name.End < passage.End && article.Tokens[name.Start - 1].Is(",") && article.Tokens[name.End].Is(",") ? UpTo(article, name.Start - 1, passage.Start) : null;

    private bool HoldsRole(TokenisedArticle article, TokenRange range) => Enumerable.Range(range.Start, range.Length).Any(i => IsRole(article.Tokens[i]));

    private bool IsRole(Token token) => roles.LengthAt([token], 0, 1, out var kind) > 0 && kind == ActorKind.Person;

    private bool IsFunctionWord(Token token) =>
        grammar.Has("determiner", token) || grammar.Has("pronoun", token) || grammar.Has("preposition", token) || grammar.Has("subordinator", token) || grammar.Has("conjunction", token)
        || grammar.Has("auxiliary", token) || grammar.Has("adverb", token) || grammar.Has("weekday", token) || grammar.Has("honorific", token) && !IsRole(token);
}
