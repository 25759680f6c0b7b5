using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

internal sealed class VietnameseClauses(Grammar grammar) : IClauseCutter
{
    private const int ShortestClause = 5;

    public bool LacksSubject(TokenisedArticle article, TokenRange clause) =>
        !article.IsCapitalised(clause.Start) && StartsPredicate(article, clause.Start, clause.End);

    public bool IsJoint(Token token) => grammar.Has("joint", token);

    public int EndOfSubject(TokenisedArticle article, TokenRange clause) => clause.Start;

    /// <summary>A rest without an aspect marker ("người phát ngôn Bộ Ngoại giao Nga") is a phrase.</summary>
    public bool IsWhole(TokenisedArticle article, TokenRange rest) => HasAspect(article, rest.Start, rest.End);

    public bool IsComplement(TokenisedArticle article, int token) => token > 0 && grammar.Has("preposition", article.Tokens[token - 1]);

    public int OpeningWords(TokenisedArticle article, TokenRange clause) => 0;

    /// <summary>Verbs bear no mark in Vietnamese: anything long enough asserts, unless a word makes it advice or opinion.</summary>
    public bool IsAssertion(TokenisedArticle article, TokenRange range) =>
        range.Length >= ShortestClause && (!IsAdjunct(article, range) || HasAspect(article, range.Start, range.End)) && !Enumerable.Range(range.Start, range.Length).Any(i => grammar.LengthAt("opinion", article.Tokens, i, range.End) > 0);

    // "Trong một cuộc phỏng vấn ngày 1/11" is when and where, cut from what was said there.
    private bool IsAdjunct(TokenisedArticle article, TokenRange range) => grammar.Has("preposition", article.Tokens[range.Start]) || grammar.Has("time-word", article.Tokens[range.Start]);

    public int AfterBorder(TokenisedArticle article, TokenRange range, int start, int i)
    {
        if (i - start < ShortestClause || range.End - i < ShortestClause) return 0;

        var token = article.Tokens[i];
        if (token.Is(";")) return i + 1;
        if (grammar.Has("and", token)) return StartsPredicate(article, i + 1, range.End) ? i + 1 : 0;

        var conjunction = token.Is(",") ? grammar.LengthAt("clause-conjunction", article.Tokens, i + 1, range.End) : 0;
        return conjunction > 0 && HasAspect(article, i + 1 + conjunction, range.End) ? i + 1 + conjunction : 0;
    }

    private bool StartsPredicate(TokenisedArticle article, int token, int end) =>
        grammar.LengthAt("aspect", article.Tokens, token, end) > 0 || grammar.LengthAt("verb", article.Tokens, token, end) > 0;

    private bool HasAspect(TokenisedArticle article, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(i => grammar.LengthAt("aspect", article.Tokens, i, end) > 0);
}
