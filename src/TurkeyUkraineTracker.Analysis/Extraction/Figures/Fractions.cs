using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Reads shares in words ("a third of", "two thirds of", "một phần ba") as percent.</summary>
internal sealed class Fractions(NumberReader numbers, Grammar grammar, string language)
{
    private const int Digits = 10;

    /// <summary>The percentage, to ten decimals, and where the words end; null when none stand here.</summary>
    /// <param name="isBounded">A bound stands before them ("nearly a third"), which tells a share without "of".</param>
    public (decimal Percent, int End)? At(TokenisedArticle article, int start, int end, bool isBounded) => language == "en" ? English(article, start, end, isBounded) : Vietnamese(article, start, end);

    private (decimal Percent, int End)? English(TokenisedArticle article, int start, int end, bool isBounded)
    {
        if (start + 1 >= end) return null;

        var count = article.Tokens[start].Is("a") ? 1 : numbers.At(article, start, end) is { IsWords: true, Value: < 10 } number && number.End == start + 1 ? number.Value : 0;
        var at = article.Tokens[start + 1].Is("-") ? start + 2 : start + 1;
        if (count == 0 || at >= end || PartOf(article.Tokens[at].Lower, count) is not { } whole || count >= whole) return null;
        return isBounded || at + 1 < end && article.Tokens[at + 1].Is("of") ? (Percent(count, whole), at + 1) : null;
    }

    private decimal? PartOf(string word, decimal count)
    {
        var singular = count > 1 && word.EndsWith('s') ? word[..^1] : word;
        if (singular == "quarter") return 4;
        return numbers.Ordinals.TryGetValue(singular, out var whole) && whole > 2 ? whole : null;
    }

    private (decimal Percent, int End)? Vietnamese(TokenisedArticle article, int start, int end)
    {
        if (start + 2 >= end || !grammar.Has("fraction-link", article.Tokens[start + 1]) || numbers.At(article, start, start + 1) is not { Value: var count }) return null;
        return numbers.CountOrTail(article.Tokens[start + 2]) is { } whole && whole > count ? (Percent(count, whole), start + 3) : null;
    }

    private static decimal Percent(decimal count, decimal whole) => Math.Round(100 * count / whole, Digits) / 1.0000000000000000000000000000m;
}
