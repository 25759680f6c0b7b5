using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Two tellings that do not go together in one respect.</summary>
/// <param name="Pairs">How many pairs of articles differ so.</param>
public sealed record ListedTension(TensionKind Kind, int Pairs, TensionTelling First, TensionTelling Second)
{
    public static ListedTension Of(TensionRow row) => new(row.Kind, row.Pairs, TensionTelling.Of(row.First), TensionTelling.Of(row.Second));
}

/// <summary>One of the two.</summary>
/// <param name="Value">What it says where the other says something else.</param>
/// <param name="Place">Its highlighted words in the article.</param>
public sealed record TensionTelling(
    string Claim, string Url, string Place, string Text, string Language, bool Denied, AttributionKind Kind, NamedActor? Speaker, string? SpeakerWords,
    string Value, NamedSource Source)
{
    public static TensionTelling Of(TensionTold told) => new(
        told.Claim, SiteUrls.Claim(told.Claim, told.Slug), SiteUrls.ClaimInSource(told.Source.Slug, told.Number), told.Text, told.Language, told.IsDenied,
        told.Kind, NamedActor.Of(told.Speaker), told.SpeakerText, told.Value, NamedSource.Of(told.Source));
}

/// <summary>Where the collection does not go together.</summary>
internal sealed class TensionListing(TensionList tensions) : IListing<ListedTension>
{
    public static void Keys(QueryReader query) => TensionQuery.Read(query);

    public async Task<Listing<ListedTension>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var (kind, place) = TensionQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = (await tensions.PageAsync(kind, place, most, ct)).List;
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedTension.Of)]);
    }
}
