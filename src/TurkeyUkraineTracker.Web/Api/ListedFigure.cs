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

/// <summary>The figures, those of one unit and measure together.</summary>
internal sealed class FigureListing(FigureList figures) : IListing<ListedFigure>
{
    public static void Keys(QueryReader query)
    {
    }

    public async Task<Listing<ListedFigure>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        if (query.Problem is not null) return null;

        var rows = (await figures.AllAsync(ct)).SelectMany(group => group.Rows).Select(ListedFigure.Of).ToList();
        return new(rows.Count, null, rows);
    }
}
