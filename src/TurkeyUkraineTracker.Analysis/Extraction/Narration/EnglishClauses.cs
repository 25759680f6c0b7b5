using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

internal sealed class EnglishClauses(Grammar grammar) : IClauseCutter
{
    private const int ShortestClause = 4;
    private const int FarthestVerb = 9;

    private readonly GerundList _deeds = new(grammar);

    public bool LacksSubject(TokenisedArticle article, TokenRange clause)
    {
        var first = clause.Start;
        while (first < clause.End && grammar.Has("adverb", article.Tokens[first])) first++;
        return first < clause.End && !article.IsCapitalised(first) && (GerundList.IsGerund(article.Tokens[first]) || grammar.Has("auxiliary", article.Tokens[first]) || IsVerb(article.Tokens[first]));
    }

    public bool IsJoint(Token token) => grammar.Has("joint", token);

    public int EndOfSubject(TokenisedArticle article, TokenRange clause) => GerundList.IsGerund(article.Tokens[clause.Start]) ? GerundList.Opening(article, clause) : clause.Start;

    public bool IsWhole(TokenisedArticle article, TokenRange rest) => HasVerb(article, rest.Start, rest.End);

    public bool IsAssertion(TokenisedArticle article, TokenRange range)
    {
        if (GerundList.Holds(article, range, before => IsPlain(article, before))) return IsPlain(article, range);
        return HasVerb(article, range.Start, range.End) && !IsParticiple(article.Tokens[range.Start]) && !IsDependent(article.Tokens[range.Start]) && IsPlain(article, range);
    }

    // No word of advice or opinion.
    private bool IsPlain(TokenisedArticle article, TokenRange range) =>
        !Enumerable.Range(range.Start, range.Length).Any(i => grammar.Has("opinion", article.Tokens[i]) || grammar.Has("first-person", article.Tokens[i]));

    // "speaking at a conference organised by …" is what is left of another sentence.
    private static bool IsParticiple(Token token) => token.Lower.Length > 5 && token.Lower.EndsWith("ing", StringComparison.Ordinal);

    // "who met Lavrov on Tuesday" asserts nothing without whom it is said of.
    private bool IsDependent(Token token) => grammar.Has("relative", token);

    public int AfterBorder(TokenisedArticle article, TokenRange range, int start, int i)
    {
        var token = article.Tokens[i];
        if (token.Is(",") && _deeds.AfterComma(article, range, start, i) is var deed && deed > 0) return deed;
        if (token.Lower is not (";" or "," or "and" or "but") || i - start < ShortestClause || range.End - i < ShortestClause || !HasVerb(article, start, i)) return 0;

        if (token.Is(";")) return i + 1;
        if (token.Is(",")) return AfterComma(article, range, start, i);
        return token.Lower is "and" or "but" && StartsPredicate(article, i + 1, range.End) ? i + 1 : 0;
    }

    // ", but Kyiv has declined" and, after "Although …", the comma before the main clause.
    private int AfterComma(TokenisedArticle article, TokenRange range, int start, int comma)
    {
        var next = comma + 1;
        if (grammar.Has("clause-conjunction", article.Tokens[next])) return HasVerb(article, next + 1, EndOfPhrase(article, next + 1, Math.Min(range.End, next + FarthestVerb))) ? next + 1 : 0;
        return grammar.Has("concession", article.Tokens[start]) && HasVerb(article, next, range.End) ? next : 0;
    }

    // "opposes sanctions and has deepened ties": what follows is a verb or a pronoun subject.
    private bool StartsPredicate(TokenisedArticle article, int token, int end)
    {
        while (token < end && grammar.Has("adverb", article.Tokens[token])) token++;
        return token < end && (grammar.Has("auxiliary", article.Tokens[token]) || article.Tokens[token].Lower is "he" or "she" or "it" or "they" || IsVerb(article.Tokens[token]));
    }

    private bool HasVerb(TokenisedArticle article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsAuxiliary(article, i) || (IsVerb(article.Tokens[i]) && !(i > start && grammar.Has("determiner", article.Tokens[i - 1])))) return true;
        }

        return false;
    }

    // "May" and "Will" inside a sentence are a month and a man.
    private bool IsAuxiliary(TokenisedArticle article, int token) => grammar.Has("auxiliary", article.Tokens[token]) && !article.IsCapitalised(token);

    // In "neutrality, the West, and Russia, the president has done well" the verb after the next comma is none of the listed noun's.
    private static int EndOfPhrase(TokenisedArticle article, int start, int end)
    {
        var i = start;
        while (i < end && !article.Tokens[i].Is(",")) i++;
        return i;
    }

    private bool IsVerb(Token token) => grammar.Has("verb", token) || (token.Lower.Length > 3 && token.Lower.EndsWith("ed", StringComparison.Ordinal) && !grammar.Has("not-verb", token));

    /// <summary>"Although" opens a clause that can be checked without it.</summary>
    public bool IsComplement(TokenisedArticle article, int token) => token > 0 && grammar.Has("preposition", article.Tokens[token - 1]);

    public int OpeningWords(TokenisedArticle article, TokenRange clause) => clause.Length > 1 && grammar.Has("concession", article.Tokens[clause.Start]) ? 1 : 0;
}
