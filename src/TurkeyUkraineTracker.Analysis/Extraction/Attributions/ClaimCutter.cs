using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Cuts an attribution's content into claims of at most one sentence, and a paraphrase into the clauses that can be checked apart.</summary>
internal sealed class ClaimCutter(IClauseCutter clauses, ActorRegister register)
{
    private const int FewestWords = 2;

    /// <summary>Spans of one claim each, in text order, inside the content; together they hold all of its words but those of one-word sentences.</summary>
    public IEnumerable<IReadOnlyList<TextSpan>> Cut(TokenisedArticle article, AttributionKind kind, IReadOnlyList<TextSpan> content)
    {
        if (kind == AttributionKind.Indirect && content is [var only] && SentencesIn(article, only).Count() <= 1) return ClausesOf(article, article.RangeOf(only)).OrderBy(claim => claim[0].Start);
        if (content.All(span => SentencesIn(article, span).Count() <= 1)) return [content];

        return content.SelectMany(span => SentencesIn(article, span))
            .Where(span => article.RangeOf(span).Length >= FewestWords)
            .Select(span => (IReadOnlyList<TextSpan>)[span]);
    }

    // "Turkey has an army and plays a role": the second clause shares the subject that opens the first.
    private IEnumerable<IReadOnlyList<TextSpan>> ClausesOf(TokenisedArticle article, TokenRange range)
    {
        var start = range.Start;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (article.QuotationAt(i) is not null || clauses.AfterBorder(article, range, start, i) is not (> 0 and var next)) continue;

            yield return ClauseOf(article, range, new(start, i));
            (start, i) = (next, next);
        }

        yield return ClauseOf(article, range, new(start, range.End));
    }

    private IReadOnlyList<TextSpan> ClauseOf(TokenisedArticle article, TokenRange range, TokenRange clause)
    {
        var end = clause.End;
        while (end > clause.Start + 1 && article.Tokens[end - 1].Is(",")) end--;
        var words = article.SpanOf(clause with { End = end });
        return clause.Start > range.Start && clauses.LacksSubject(article, clause) && Subject(article, range) is { } subject ? [article.SpanOf(subject), words] : [words];
    }

    private TokenRange? Subject(TokenisedArticle article, TokenRange range) =>
        register.In(range).FirstOrDefault(mention => mention.Range.Start == range.Start)?.Range;

    private static IEnumerable<TextSpan> SentencesIn(TokenisedArticle article, TextSpan span)
    {
        var sentences = article.Article.Sentences;
        for (var i = FirstEndingAfter(sentences, span.Start); i < sentences.Count && sentences[i].Span.Start < span.End; i++)
            yield return new(Math.Max(span.Start, sentences[i].Span.Start), Math.Min(span.End, sentences[i].Span.End));
    }

    private static int FirstEndingAfter(IReadOnlyList<Sentence> sentences, int position) =>
        LowerBound.Of(sentences, position, static (sentence, position) => sentence.Span.End <= position);
}
