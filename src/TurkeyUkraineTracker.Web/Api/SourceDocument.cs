using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>An article with what was found in it, without its text. Positions count code points of the text that its page shows.</summary>
/// <param name="Encoding">As the bytes were decoded.</param>
/// <param name="Annotations">The same findings, each anchored in its words, as a W3C annotation collection.</param>
public sealed record SourceDocument(
    NamedSource Source,
    string? Author,
    string File,
    string Sha256,
    string Format,
    string Encoding,
    int Bytes,
    DateTime Read,
    string AnalysisVersion,
    bool Supported,
    IReadOnlyList<ReadMetadata> Metadata,
    IReadOnlyList<SourceFinding> Claims,
    IReadOnlyList<PlacedFigure> Figures,
    IReadOnlyList<CitedSource> Citations,
    IReadOnlyList<NearSource> SameOrigin,
    string Annotations)
{
    public static SourceDocument Of(SourceView article, IReadOnlyList<OriginNeighbour> neighbours)
    {
        var points = new CodePoints(article.Text);
        return new(
            NamedSource.Of(article.Link), article.Author, article.FileName, article.Sha256, article.Format, article.Encoding, article.ByteCount,
            article.ReadUtc, article.AnalysisVersion, article.IsSupported,
            [.. article.Metadata.Select(line => new ReadMetadata(line.Name, line.Value, line.Rule, ToldAppearance.Pairs(points, line.Evidence)))],
            [.. article.Claims.Select(claim => SourceFinding.Of(claim, article, points))],
            [.. article.Marks.Where(mark => mark.Figure is not null).Select(mark => PlacedFigure.Of(mark, mark.Figure!, points))],
            [.. article.Citations.Select(citation => CitedSource.Of(citation, article.Text, points))],
            [.. neighbours.Select(near => new NearSource(NamedSource.Of(near.Source), near.Score, near.Reasons))],
            DataFaces.Annotations(article.Link.Slug));
    }
}

/// <param name="Evidence">The words it was read from.</param>
public sealed record ReadMetadata(string Name, string Value, string Rule, IReadOnlyList<IReadOnlyList<int>> Evidence);

/// <summary>A claim as one article tells it.</summary>
/// <param name="Words">Null where the text no longer has them.</param>
/// <param name="Via">Who passed it on, nearest the speaker first.</param>
public sealed record SourceFinding(
    string Id, string Url, string Place, AttributionKind Kind, NamedActor? Speaker, string? SpeakerWords, string? Words, int Start, int End,
    IReadOnlyList<string> Via, string Rule)
{
    internal static SourceFinding Of(SourceClaim claim, SourceView article, CodePoints points) => new(
        claim.Id, SiteUrls.Claim(claim.Id, claim.Slug), SiteUrls.ClaimInSource(article.Link.Slug, claim.Number), claim.Kind, NamedActor.Of(claim.Speaker),
        claim.SpeakerText, claim.Holds ? claim.Span.Of(article.Text) : null, points.At(claim.Span.Start), points.At(claim.Span.End), claim.Via, claim.Rule);
}

/// <summary>A figure with its place.</summary>
public sealed record PlacedFigure(ReadFigure Figure, int Start, int End, string Rule)
{
    internal static PlacedFigure Of(Mark mark, FigureView figure, CodePoints points) =>
        new(ReadFigure.Of(figure), points.At(mark.Span.Start), points.At(mark.Span.End), mark.Rule);
}

/// <summary>Words by which an article leans on somebody else's report.</summary>
public sealed record CitedSource(string Kind, NamedActor? Cited, string Words, int Start, int End, string Rule)
{
    internal static CitedSource Of(SourceCitation citation, string text, CodePoints points) => new(
        citation.Kind, NamedActor.Of(citation.Cited), citation.Span.Of(text), points.At(citation.Span.Start), points.At(citation.Span.End), citation.Rule);
}

/// <summary>An article that probably tells from the same origin.</summary>
public sealed record NearSource(NamedSource Source, double Score, IReadOnlyList<string> Reasons);
