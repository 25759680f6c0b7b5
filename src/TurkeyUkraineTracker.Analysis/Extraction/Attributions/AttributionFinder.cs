using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Runs the sieves of a language over every passage that is not boilerplate.</summary>
internal sealed class AttributionFinder(Grammar grammar, InterviewTurns interview, Func<TokenisedArticle, TokenRange, IEnumerable<CueUse>> verbs, LaterSource later, params IAttributionSieve[] sieves)
{
    /// <summary>Drafts in text order of their content.</summary>
    public IEnumerable<AttributionDraft> Find(TokenisedArticle article)
    {
        var (answers, turns) = interview.Find(article);
        var views = article.Passages
            .Where(passage => !turns.Contains(passage.Paragraph) && article.Article.Paragraphs[passage.Paragraph].Kind is not (SegmentKind.Boilerplate or SegmentKind.Byline))
            .Select(passage => new PassageView(article, passage, [.. verbs(article, passage.Range)]))
            .ToList();

        var isSpoken = false;
        for (var v = 0; v < views.Count; v++)
        {
            // What is told inside a quotation set apart is told by its speaker.
            isSpoken = v > 0 && views[v].IsBlockQuote && (views[v - 1].IsBlockQuote ? isSpoken : QuotationCarrier.IsOpenEnded(grammar, views[v - 1]));
            if (isSpoken) continue;
            if (v > 0) later.Find(views[v - 1], views[v]);
            foreach (var sieve in sieves) sieve.Find(views[v]);
        }

        QuotationCarrier.Carry(grammar, views);
        return views.SelectMany(view => view.Found).Concat(answers).OrderBy(draft => draft.Content[0].Start);
    }
}
