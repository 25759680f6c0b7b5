using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A figure with where it stands and who says so.</summary>
/// <param name="Claim">Null for a figure outside of every claim.</param>
public sealed record ListedFigure(ReadFigure Figure, NamedSource Source, FiguresClaim? Claim)
{
    public static ListedFigure Of(FigureRow row) => new(ReadFigure.Of(row.Figure), NamedSource.Of(row.Source), FiguresClaim.Of(row));
}

/// <summary>The claim that states a figure, as the figure's article tells it.</summary>
/// <param name="Place">Its highlighted words in the article.</param>
public sealed record FiguresClaim(
    string Id, string Url, string Place, string Text, string Language, bool Denied, AttributionKind Kind, NamedActor? Speaker, string? SpeakerWords)
{
    internal static FiguresClaim? Of(FigureRow row) => row.Claim is not { } claim ? null : new(
        claim.Id, SiteUrls.Claim(claim.Id, claim.Slug), SiteUrls.ClaimInSource(row.Source.Slug, claim.Number), claim.Text, claim.Language, claim.IsDenied,
        claim.Kind, NamedActor.Of(claim.Speaker), claim.SpeakerText);
}

/// <summary>The figures by value, of one unit and measure or all of them.</summary>
internal sealed class FigureListing(FigureList figures) : IListing<ListedFigure>
{
    public static void Keys(QueryReader query) => FigureQuery.Read(query);

    public async Task<Listing<ListedFigure>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var filter = FigureQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = await figures.PageAsync(filter, most, ct);
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedFigure.Of)]);
    }
}
