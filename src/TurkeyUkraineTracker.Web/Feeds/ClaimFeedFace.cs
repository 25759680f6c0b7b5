using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Feeds;

/// <summary><c>/claims.atom</c>: the claims of a filter, for whoever wants to hear of the next one.</summary>
internal static class ClaimFeedFace
{
    /// <summary>Entries of a page.</summary>
    public const int PageSize = 50;

    /// <summary>The key by which a feed is turned: it has an order of its own.</summary>
    public const string Older = "older";

    public const string Path = ClaimQuery.Path + ".atom";

    public static void MapClaimFeed(this IEndpointRouteBuilder app) => app.MapShown(Path, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext context, ClaimFeed feed, ClaimList claims, ClaimGraves graves, CancellationToken ct)
    {
        var query = new QueryReader(context.Request.Query);
        var (filter, older) = (ClaimQuery.Read(query).First, query.Number(Older, int.MaxValue));
        if (query.Problem is { } problem) return Answers.Refused(problem);

        var page = await feed.PageAsync(filter, older, PageSize, ct);
        IReadOnlyList<ClaimGrave> gone = [.. await graves.TakenUpAsync(page.Claims, ct), .. older is null ? await graves.RemovedAsync(PageSize, ct) : []];
        var next = page.Next is { } id ? Answers.Next(context.Request, id.ToString(CultureInfo.InvariantCulture), Older) : null;
        Answers.LinkNext(context.Response, next);
        var words = await claims.InWordsAsync(filter, LanguageNames.Of, KindWords.Clause, ct);
        return new AtomFile(new(SiteRoot.Of(context.Request), filter, words, Answers.Self(context.Request), next), page.Claims, gone);
    }
}
