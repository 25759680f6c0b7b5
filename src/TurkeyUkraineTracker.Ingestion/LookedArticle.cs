using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>What would be found in a document, for people to look at before it is stored.</summary>
/// <param name="Published">EDTF; null when no date was found.</param>
/// <param name="IsSupported">False for a language without rules.</param>
public sealed record LookedArticle(
    string? Title, string? Outlet, string? Published, string Language, bool IsSupported, IReadOnlyList<LookedClaim> Claims, int Figures, int Actors)
{
    internal static LookedArticle Of(ArticleExtraction extraction)
    {
        var (article, metadata) = (extraction.Article, extraction.Article.Metadata);
        return new(
            metadata.Title?.Value,
            metadata.Outlet?.Value,
            metadata.Published?.Value.Text,
            article.Language,
            extraction.IsSupported,
            [.. extraction.Claims.Select(claim => LookedClaim.Of(claim, extraction))],
            extraction.Figures.Count,
            extraction.Actors.Count);
    }
}

/// <param name="Speaker">As the article calls them; null when the article says it itself.</param>
/// <param name="Words">The content, parts joined by an ellipsis.</param>
public sealed record LookedClaim(string? Speaker, string Words, AttributionKind Kind)
{
    internal static LookedClaim Of(ExtractedClaim claim, ArticleExtraction extraction)
    {
        var attribution = extraction.Attributions[claim.Attribution];
        return new(attribution.SpeakerName, string.Join(" … ", claim.Content.Select(span => span.Of(extraction.Article.Text))), attribution.Kind);
    }
}
