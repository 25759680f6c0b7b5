using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The names by which articles call an actor, counted in the articles that mention it most.</summary>
/// <remarks>Mentions lie packed in each article's document: the limit keeps the page's cost from growing with the store.</remarks>
public sealed class SeenNames(TrackerContext context)
{
    public const int ArticlesCounted = 25;

    /// <summary>By language, the most used first; pronouns are left out.</summary>
    public async Task<IReadOnlyList<SeenName>> OfAsync(string slug, CancellationToken ct)
    {
        var contents = await context.ArticleActors.Where(use => use.ActorId == context.Actors.Single(actor => actor.Slug == slug).Id)
            .OrderByDescending(use => use.Mentions).ThenBy(use => use.VersionId).Take(ArticlesCounted)
            .Select(use => new { use.Version.Language, use.Version.Content.Text, use.Version.Content.Document })
            .ToListAsync(ct);
        return
        [
            .. contents.SelectMany(article => Names(AnalysisDocument.Unpack(article.Document), slug, article.Text, article.Language))
                .GroupBy(name => name with { Count = 0 })
                .Select(same => same.Key with { Count = same.Count() })
                .OrderBy(name => name.Language, StringComparer.Ordinal)
                .ThenByDescending(name => name.Count)
                .ThenBy(name => name.Text, StringComparer.Ordinal)
                .ThenBy(name => name.Form, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<SeenName> Names(AnalysisDocument document, string slug, string text, string language) =>
        (document.FindActor(slug)?.Mentions ?? [])
            .Where(mention => mention.Form != MentionForm.Pronoun && mention.Span.LiesIn(text))
            .Select(mention => new SeenName(mention.Span.Of(text), language, Kebab.Of(mention.Form), 1));
}
