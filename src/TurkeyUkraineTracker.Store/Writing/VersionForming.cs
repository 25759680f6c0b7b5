using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Where a version stands.</summary>
/// <param name="ArticleId">Of the article it is one of; null for the first of a new one.</param>
/// <param name="Number">1 for the article's first version.</param>
/// <param name="ReadUtc">When its bytes were first read.</param>
/// <param name="Slug">Of the page of a new article, where it had one elsewhere.</param>
internal sealed record VersionPlace(int? ArticleId, int Number, DateTime ReadUtc, string? Slug = null);

/// <summary>Makes the rows of an article of what was found in it; saves nothing by itself.</summary>
internal sealed class VersionForming(TrackerContext context, Topic topic)
{
    public async Task<FormedVersion> FormAsync(RawDocument raw, ArticleExtraction extraction, VersionPlace place, CancellationToken ct)
    {
        var version = VersionOf(raw, extraction);
        (version.Number, version.ReadUtc) = (place.Number, place.ReadUtc);
        version.Article = await ArticleOfAsync(raw, extraction.Article, place, ct);

        var actors = await new ActorRegister(context, topic).EnterAsync(extraction.Actors, ct);
        version.Words.Names = SearchWords.NamesOf(extraction.Actors.Select(found => actors[found.Id]), version.Words.Text);
        var keys = place.ArticleId is { } article ? await FormerKeys.OfAsync(context, article, place.Number - 1, ct) : FormerKeys.None;
        new AppearanceForming(extraction, ClaimSigner.Sign(extraction, topic), actors, keys).FormInto(version);
        return new(
            version,
            [.. extraction.Actors.Select(found => new ArticleActor { Actor = actors[found.Id], Mentions = found.Mentions.Count })],
            [.. DesignationForming.Of(extraction, topic)],
            TextRuns.Of(extraction.Article.Text, extraction.Article.Segments).Bands());
    }

    private static ArticleVersion VersionOf(RawDocument raw, ArticleExtraction extraction)
    {
        var article = extraction.Article;
        var published = article.Metadata.Published;
        return new()
        {
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

    // A page keeps its address whatever its article says now.
    private async Task<TrackedArticle> ArticleOfAsync(RawDocument raw, Article article, VersionPlace place, CancellationToken ct)
    {
        var url = article.Metadata.Url?.Value ?? raw.Url;
        var tracked = await context.Articles.AsTracking().SingleOrDefaultAsync(row => row.Id == place.ArticleId, ct) ?? new TrackedArticle { Slug = place.Slug ?? SlugOf(article) };
        (tracked.Url, tracked.AddressKey) = (url?.AbsoluteUri, AddressKey.Of(raw, article));
        tracked.Outlet = await new OutletRegister(context, topic).EnterAsync(article.Metadata.Outlet?.Value, url, ct);
        // Told in so many words: an outlet that was not loaded looks to the context as one that was null all along.
        if (tracked.Outlet is null) tracked.OutletId = null;
        return tracked;
    }

    // Titles repeat, so the hash tells them apart.
    private static string SlugOf(Article article)
    {
        var words = Slug.Of(article.Metadata.Title?.Value ?? "") is { Length: > 0 } title ? title : Slug.Of(Path.GetFileNameWithoutExtension(article.Name));
        return $"{words}-{article.Sha256[..6]}".TrimStart('-');
    }
}
