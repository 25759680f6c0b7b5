using TurkeyUkraineTracker.Web.Exports;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The faces that every list has: JSON, also under <c>/api/v1</c>, and CSV.</summary>
internal static class ListFaces
{
    /// <summary>Rows of one answer in JSON.</summary>
    public const int PageSize = 100;

    public static void MapList<TListing, TRow>(this IEndpointRouteBuilder app, string page, string summary, CsvTable<TRow> table)
        where TListing : class, IListing<TRow>
    {
        app.MapShown($"{page}.json", JsonAsync<TListing, TRow>);
        app.MapShown($"{page}.csv", (HttpContext context, TListing listing, CancellationToken ct) => CsvAsync(context, listing, table, ct));
        app.MapShown($"{ApiDescription.Root}{page}", JsonAsync<TListing, TRow>)
            .WithSummary(summary).WithTags(page.Trim('/')).WithName($"list-{page.Trim('/')}")
            .WithMetadata(new QueryKeys(TListing.Keys))
            .Produces<ListDocument<TRow>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> JsonAsync<TListing, TRow>(HttpContext context, TListing listing, CancellationToken ct)
        where TListing : class, IListing<TRow>
    {
        var query = new QueryReader(context.Request.Query);
        if (await listing.ReadAsync(query, PageSize, ct) is not { } rows) return Answers.Refused(query.Problem!);

        var next = rows.After is { } after ? Answers.Next(context.Request, after) : null;
        Answers.LinkNext(context.Response, next);
        return TypedResults.Ok(new ListDocument<TRow>(PageOf(context.Request), next, rows.Total, rows.Items));
    }

    private static Task<IResult> CsvAsync<TListing, TRow>(HttpContext context, TListing listing, CsvTable<TRow> table, CancellationToken ct)
        where TListing : class, IListing<TRow> => FileAsync<TListing, TRow>(context, listing, pieces => new CsvFile<TRow>(table, pieces), ct);

    /// <summary>A list as a file; what cannot be read is refused before the file begins.</summary>
    internal static async Task<IResult> FileAsync<TListing, TRow>(
        HttpContext context, TListing listing, Func<IAsyncEnumerable<Listing<TRow>>, IResult> write, CancellationToken ct)
        where TListing : class, IListing<TRow>
    {
        var query = new QueryReader(context.Request.Query);
        return await listing.ReadAsync(query, LongLists.PieceSize, ct) is { } first
            ? write(listing.ReadOnAsync(context.Request.Query, first, LongLists.FileSize, ct))
            : Answers.Refused(query.Problem!);
    }

    /// <summary>The page that shows what is asked for here.</summary>
    internal static string PageOf(HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        if (path.StartsWith(ApiDescription.Root, StringComparison.OrdinalIgnoreCase)) path = path[ApiDescription.Root.Length..];
        else if (path.LastIndexOf('.') is >= 0 and var ending) path = path[..ending];
        return path + request.QueryString.ToUriComponent();
    }
}
