using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>The noun whose amount a figure gives, where no lexicon knows it: "a <c>fee</c> of $5", "the <c>fee</c> rose to $5".</summary>
internal sealed class HeadNoun(Grammar grammar, string language)
{
    private const int LongestLink = 6;

    /// <summary>Folded and singular; null where the words do not show it. English only: Vietnamese shows no border between noun and verb.</summary>
    public string? Before(TokenisedArticle article, int figure, int floor)
    {
        if (language != "en") return null;

        var end = figure;
        var isLinked = false;
        for (; end > floor && figure - end < LongestLink && IsLink(article.Tokens[end - 1]); end--) isLinked |= !grammar.Has("adverb", article.Tokens[end - 1]);
        if (!isLinked || end == floor || !IsNoun(article, end - 1)) return null;

        return Slug.Of(Counted.Singular(article.Tokens[end - 1].Lower));
    }

    private bool IsLink(Token token) => token.Lower is "of" or "to" or "at" || grammar.Has("measure-verb", token) || grammar.Has("bound-word", token) || grammar.Has("auxiliary", token) || grammar.Has("adverb", token);

    private bool IsNoun(TokenisedArticle article, int token)
    {
        var found = article.Tokens[token];
        return found.IsWord && !article.IsCapitalised(token) && found.Lower.Length > 2
            && !grammar.Has("preposition", found) && !grammar.Has("pronoun", found) && !grammar.Has("determiner", found) && !grammar.Has("conjunction", found)
            && !grammar.Has("verb", found) && !grammar.Has("subordinator", found) && !found.Lower.EndsWith("ing", StringComparison.Ordinal) && !found.Lower.EndsWith("ed", StringComparison.Ordinal);
    }
}
