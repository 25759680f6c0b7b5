using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Quotations;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Tells direct, indirect and mixed content apart and takes the outer quotation marks off what is direct.</summary>
internal static class ContentKind
{
    public static AttributionKind Of(TokenisedArticle article, IReadOnlyList<TokenRange> content)
    {
        if (content.All(range => IsQuotation(article, range))) return AttributionKind.Direct;

        var quoted = 0;
        var plain = 0;
        foreach (var range in content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (article.Tokens[i].Kind == TokenKind.Punctuation) continue;
                if (article.QuotationAt(i) is { } quotation && !IsName(article, quotation)) quoted++;
                else plain++;
            }
        }

        return quoted == 0 ? AttributionKind.Indirect : plain == 0 ? AttributionKind.Direct : AttributionKind.Mixed;
    }

    /// <summary>The span of a piece of content: inside its marks when it is one quotation, without a comma before the closing mark.</summary>
    public static TextSpan SpanOf(TokenisedArticle article, TokenRange range)
    {
        if (article.QuotationAt(range.Start) is not { } quotation || quotation.Outer.End < range.End) return article.SpanOf(range);

        var inner = quotation.Inner;
        var end = inner.End;
        while (end > inner.Start + 1 && article.Tokens[end - 1].Is(",")) end--;
        return article.SpanOf(new(inner.Start, end));
    }

    private static bool IsQuotation(TokenisedArticle article, TokenRange range) => article.QuotationAt(range.Start) is { } quotation && quotation.Outer.Start == range.Start && quotation.Outer.End >= range.End;

    // "Crimean Platform": marks around a title or a name are no speech.
    private static bool IsName(TokenisedArticle article, Quotation quotation)
    {
        for (var i = quotation.Inner.Start; i < quotation.Inner.End; i++)
        {
            if (article.Tokens[i].IsWord && article.Tokens[i].Lower.Length > 3 && !article.IsCapitalised(i)) return false;
        }

        return article.IsCapitalised(quotation.Inner.Start);
    }
}
