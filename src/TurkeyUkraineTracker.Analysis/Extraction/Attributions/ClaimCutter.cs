using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Cuts an attribution's content into claims of at most one sentence.</summary>
internal static class ClaimCutter
{
    private const int FewestWords = 2;

    /// <summary>Spans of one claim each, in text order, inside the content; together they hold all of its words but those of one-word sentences.</summary>
    public static IEnumerable<IReadOnlyList<TextSpan>> Cut(TokenisedArticle article, IReadOnlyList<TextSpan> content)
    {
        if (content.All(span => SentencesIn(article, span).Count() <= 1)) return [content];

        return content.SelectMany(span => SentencesIn(article, span))
            .Where(span => article.RangeOf(span).Length >= FewestWords)
            .Select(span => (IReadOnlyList<TextSpan>)[span]);
    }

    private static IEnumerable<TextSpan> SentencesIn(TokenisedArticle article, TextSpan span)
    {
        var sentences = article.Article.Sentences;
        for (var i = FirstEndingAfter(sentences, span.Start); i < sentences.Count && sentences[i].Span.Start < span.End; i++)
            yield return new(Math.Max(span.Start, sentences[i].Span.Start), Math.Min(span.End, sentences[i].Span.End));
    }

    private static int FirstEndingAfter(IReadOnlyList<Sentence> sentences, int position)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
