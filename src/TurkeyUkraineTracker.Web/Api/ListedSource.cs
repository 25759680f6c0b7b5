using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>An article in a list.</summary>
/// <param name="File">What its file was called.</param>
/// <param name="Read">When its bytes were first read.</param>
public sealed record ListedSource(
    string Id, string Url, string Title, string? Author, NamedOutlet? Outlet, string Language, string? Published, DateBasis PublishedBasis,
    string File, int Claims, int Figures, int Actors, DateTime Read)
{
    public static ListedSource Of(SourceRow row) => new(
        row.Link.Slug, SiteUrls.Source(row.Link.Slug), row.Link.Title, row.Author, NamedOutlet.Of(row.Link), row.Link.Language,
        row.Link.Published?.Text, row.Link.PublishedBasis, row.FileName, row.Claims, row.Figures, row.Actors, row.ReadUtc);
}

/// <summary>The articles.</summary>
internal sealed class SourceListing(SourceList sources) : IListing<ListedSource>
{
    public static void Keys(QueryReader query) => SourceQuery.Read(query);

    public async Task<Listing<ListedSource>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var filter = SourceQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = await sources.PageAsync(filter, most, ct);
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedSource.Of)]);
    }
}
