using System.Diagnostics.CodeAnalysis;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Makes links of rows. For the outermost projection of a query: what a link needs is fetched, the link is made in memory.</summary>
internal static class Link
{
    [return: NotNullIfNotNull(nameof(actor))]
    public static ActorLink? To(Actor? actor) => actor is null ? null : new(actor.Slug, actor.Name, actor.Kind);

    [return: NotNullIfNotNull(nameof(actor))]
    public static ActorLink? To(ExtractedActor? actor) => actor is null ? null : new(actor.Id, actor.Name, actor.Kind);

    /// <summary>The three come apart because a projection loads no navigation by itself.</summary>
    public static SourceLink To(ArticleVersion version, TrackedArticle article, Outlet? outlet) =>
        new(article.Slug, version.Title ?? version.FileName, outlet?.Name, outlet?.Slug, version.Language, version.Published.Edtf, version.Published.Basis);

    /// <summary>The same of columns alone, for claims that very many articles tell: whole rows would be fetched for the sake of a few words.</summary>
    /// <param name="name">The title, else the name of the file.</param>
    public static SourceLink To(string slug, string name, string? outlet, string? outletSlug, string language, EdtfDate? published, DateBasis basis) =>
        new(slug, name, outlet, outletSlug, language, published, basis);

    /// <summary>Each article once, however often a claim appears in it. Here, because SQLite cannot do DISTINCT inside a projection.</summary>
    public static IReadOnlyList<SourceLink> Once(IEnumerable<SourceLink> links) => [.. links.Distinct()];
}
