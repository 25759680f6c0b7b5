using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Something that articles have words for.</summary>
/// <param name="Designations">How many words there are for it.</param>
/// <param name="Uses">How often it is named.</param>
public sealed record ListedReferent(string Id, string Url, string Name, ReferentKind Kind, int Designations, int Languages, int Outlets, int Articles, int Uses)
{
    public static ListedReferent Of(ReferentRow row) => new(
        row.Id, TermQuery.Url(new(), row.Id), row.Name, row.IsActor ? ReferentKind.Actor : ReferentKind.Concept,
        row.Designations, row.Languages, row.Outlets, row.Articles, row.Uses);
}

/// <summary>What articles have words for.</summary>
internal sealed class TermListing(TermList terms) : IListing<ListedReferent>
{
    public static void Keys(QueryReader query) => TermQuery.Read(query);

    public async Task<Listing<ListedReferent>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var filter = TermQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = await terms.PageAsync(filter, most, ct);
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedReferent.Of)]);
    }
}
