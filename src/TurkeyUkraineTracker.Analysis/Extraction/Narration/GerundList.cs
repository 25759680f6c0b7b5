using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

/// <summary>Deeds told one after the other: "helps Kyiv by sending drones, training its pilots, and defying sanctions".</summary>
/// <remarks>Only behind "by" and with an "and" before the last: ", killing five" is what came of a deed, and "speaking in Ankara" the rest of a sentence.</remarks>
internal sealed class GerundList(Grammar grammar)
{
    private const int ShortestDeed = 4;
    private const int ShortestGerund = 6;

    /// <summary>Tokens a list is followed over, back and forth: a sentence of any length costs no more for each comma.</summary>
    private const int Farthest = 60;

    /// <summary>The first token of the deed behind the comma, when one of a list ends there; else 0.</summary>
    /// <param name="start">Of the clause or deed before it.</param>
    public int AfterComma(TokenisedArticle article, TokenRange range, int start, int comma)
    {
        var next = comma + 1 < range.End && article.Tokens[comma + 1].Is("and") ? comma + 2 : comma + 1;
        return IsDeed(article, next, range.End) && (Opening(article, start, comma) >= 0 || IsGerund(article.Tokens[start])) && HasLast(article, comma, range.End) ? next : 0;
    }

    /// <summary>Whether the range is a deed of a list behind words that assert it: "could help by sending" asserts nothing.</summary>
    public static bool Holds(TokenisedArticle article, TokenRange range, Func<TokenRange, bool> isAsserted)
    {
        var start = article.PassageAt(range.Start).Range.Start;
        if (range.Start == start || !IsGerund(article.Tokens[range.Start]) || article.Tokens[range.Start - 1].Lower is not ("," or "and")) return false;

        var opening = Opening(article, range);
        return opening > start && isAsserted(new(start, opening));
    }

    /// <summary>Where the "by" of the list stands to which the deed belongs: who does it is named before. The sentence's start when there is none.</summary>
    public static int Opening(TokenisedArticle article, TokenRange deed)
    {
        var start = article.PassageAt(deed.Start).Range.Start;
        return Math.Max(start, Opening(article, start, deed.Start));
    }

    public static bool IsGerund(Token token) => token.Lower.Length >= ShortestGerund && token.Lower.EndsWith("ing", StringComparison.Ordinal);

    // Where "by sending" stands, or -1.
    private static int Opening(TokenisedArticle article, int start, int end)
    {
        for (var i = Math.Max(start, end - Farthest); i + 1 < end; i++)
        {
            if (article.Tokens[i].Is("by") && IsGerund(article.Tokens[i + 1])) return i;
        }

        return -1;
    }

    // "Training its pilots" has an object of its own, "training" shares another's.
    private bool IsDeed(TokenisedArticle article, int token, int end) =>
        end - token >= ShortestDeed && IsGerund(article.Tokens[token]) && article.Tokens[token + 1].IsWord && !grammar.Has("conjunction", article.Tokens[token + 1]);

    private static bool HasLast(TokenisedArticle article, int comma, int end)
    {
        for (var i = comma; i + 2 < Math.Min(end, comma + Farthest); i++)
        {
            if (article.Tokens[i].Is(",") && article.Tokens[i + 1].Is("and") && IsGerund(article.Tokens[i + 2])) return true;
        }

        return false;
    }
}
