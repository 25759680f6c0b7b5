using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>An actor in a list.</summary>
/// <param name="Said">Claims it is credited with.</param>
/// <param name="About">Claims that mention it.</param>
/// <param name="Articles">Articles that mention it.</param>
public sealed record ListedActor(string Id, string Url, string Name, ActorKind Kind, int Said, int About, int Articles)
{
    public static ListedActor Of(ActorRow row) => new(row.Slug, SiteUrls.Actor(row.Slug), row.Name, row.Kind, row.SaidBy, row.About, row.Articles);
}

/// <summary>Everyone who speaks or is spoken of.</summary>
internal sealed class ActorListing(ActorList actors) : IListing<ListedActor>
{
    public static void Keys(QueryReader query) => ActorQuery.Read(query);

    public async Task<Listing<ListedActor>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var filter = ActorQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = await actors.PageAsync(filter, most, ct);
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedActor.Of)]);
    }
}
