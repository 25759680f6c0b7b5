using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion;

namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>The rules whose names stand on a result over the seed articles.</summary>
internal static class SeedRules
{
    public static IReadOnlyList<string> All { get; } = [.. Extractions().SelectMany(Of).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<ArticleExtraction> Extractions()
    {
        var analyser = new ArticleAnalyser(TopicFolder.Load(Clone.PathOf("seeds", "topic")));
        return Directory.EnumerateFiles(Clone.PathOf("seeds", "articles"))
            .Select(path => new ArticleReader().Read(new RawDocument(Path.GetFileName(path), File.ReadAllBytes(path))))
            .Select(result => analyser.Extract(Assert.IsType<ReadResult.Readable>(result).Article));
    }

    private static IEnumerable<string> Of(ArticleExtraction found) =>
    [
        .. found.Article.Segments.Select(segment => segment.Rule),
        .. Of(found.Article.Metadata),
        .. found.Actors.SelectMany(actor => actor.Mentions).Select(mention => mention.Rule),
        .. found.Attributions.Select(attribution => attribution.Rule),
        .. found.Claims.Select(claim => claim.Rule),
        .. found.Figures.Select(figure => figure.Rule),
        .. found.Shares.Select(share => share.Rule),
        .. found.Dates.Select(date => date.Rule),
        .. found.Citations.Select(citation => citation.Rule),
    ];

    private static IEnumerable<string> Of(ArticleMetadata metadata) =>
        new[] { metadata.Title?.Rule, metadata.Author?.Rule, metadata.Outlet?.Rule, metadata.Url?.Rule, metadata.Published?.Rule }.OfType<string>();
}
