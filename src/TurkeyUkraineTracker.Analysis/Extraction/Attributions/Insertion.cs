namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Words between two commas that part a subject from its verb: "Kalin, who has sat in on calls, said".</summary>
internal static class Insertion
{
    private const int Longest = 60;
    private const int LongestBracket = 12;

    /// <summary>Where the words before a bracket end that closes right before the token ("Sen. Oyelaran (Ind.) said"); the token itself without one.</summary>
    public static int BeforeBracket(TokenisedArticle article, TokenRange passage, int token)
    {
        if (token <= passage.Start || !article.Tokens[token - 1].Is(")")) return token;

        for (var i = token - 2; i > Math.Max(passage.Start, token - LongestBracket); i--)
        {
            if (article.Tokens[i].Is("(")) return i;
        }

        return token;
    }

    /// <summary>The comma that opens the insertion which the given comma closes; the passage's start when there is none outside quotations.</summary>
    public static int StartBefore(TokenisedArticle article, TokenRange passage, int closingComma)
    {
        for (var i = closingComma - 1; i > Math.Max(passage.Start, closingComma - Longest); i--)
        {
            if (article.QuotationAt(i) is not null) return passage.Start;
            if (article.Tokens[i].Is(",")) return i;
        }

        return passage.Start;
    }
}
