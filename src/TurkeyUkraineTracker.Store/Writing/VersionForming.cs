using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes the rows of an article of what was found in it; saves nothing by itself.</summary>
internal sealed class VersionForming(TrackerContext context, Topic topic)
{
    /// <param name="readUtc">When its bytes were first read.</param>
    /// <param name="slug">Of its page, where it has one already.</param>
    public async Task<ArticleVersion> FormAsync(RawDocument raw, ArticleExtraction extraction, DateTime readUtc, string? slug, CancellationToken ct)
    {
        var version = VersionOf(raw, extraction);
        version.ReadUtc = readUtc;
        version.Article = await ArticleOfAsync(raw, extraction.Article, slug, ct);

        var actors = await new ActorRegister(context, topic).EnterAsync(extraction.Actors, ct);
        version.Words.Names = SearchWords.NamesOf(extraction.Actors.Select(found => actors[found.Id]), version.Words.Text);
        version.Actors.AddRange(extraction.Actors.Select(found => new ArticleActor { Actor = actors[found.Id], Mentions = found.Mentions.Count }));
        new AppearanceForming(extraction, ClaimSigner.Sign(extraction, topic), actors).FormInto(version);
        version.Designations.AddRange(DesignationForming.Of(extraction, topic));
        return version;
    }

    private static ArticleVersion VersionOf(RawDocument raw, ArticleExtraction extraction)
    {
        var article = extraction.Article;
        var published = article.Metadata.Published;
        return new()
        {
            Number = 1,
            Sha256 = article.Sha256,
            FileName = article.Name,
            Format = article.Format,
            Encoding = article.Encoding,
            Language = article.Language,
            IsSupported = extraction.IsSupported,
            Title = article.Metadata.Title?.Value,
            Author = article.Metadata.Author?.Value,
            Published = DatedBy.Of(published?.Value, DateBasis.Stated), // metadata is read from words or mark-up, never worked out
            SortDay = published?.Value.LastDay ?? published?.Value.FirstDay ?? 0,
            AnalysisVersion = ArticleAnalyser.Version,
            ByteCount = raw.Bytes.Length,
            Content = new() { RawBytes = raw.Bytes.ToArray(), Text = article.Text, Document = AnalysisDocument.Of(extraction).Pack() },
            Words = new() { Title = SearchWords.Of(article.Metadata.Title?.Value), Text = NameKey.Of(article.Text), Names = "" },
        };
    }

    private async Task<TrackedArticle> ArticleOfAsync(RawDocument raw, Article article, string? slug, CancellationToken ct)
    {
        var url = article.Metadata.Url?.Value ?? raw.Url;
        return new()
        {
            Slug = slug ?? SlugOf(article),
            Url = url?.AbsoluteUri,
            Outlet = await new OutletRegister(context, topic).EnterAsync(article.Metadata.Outlet?.Value, url, ct),
        };
    }

    // Titles repeat, so the hash tells them apart.
    private static string SlugOf(Article article)
    {
        var words = Slug.Of(article.Metadata.Title?.Value ?? "") is { Length: > 0 } title ? title : Slug.Of(Path.GetFileNameWithoutExtension(article.Name));
        return $"{words}-{article.Sha256[..6]}".TrimStart('-');
    }
}
