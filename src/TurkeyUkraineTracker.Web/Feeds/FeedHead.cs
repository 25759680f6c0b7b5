using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Words">The filter as a clause after "Claims"; "" for none.</param>
/// <param name="Self">Address of this page of it, from the site's root.</param>
/// <param name="Next">Of the next, from the site's root; null on the last.</param>
internal sealed record FeedHead(SiteRoot Root, ClaimFilter Filter, string Words, string Self, string? Next)
{
    // The year in which these names were first given out (RFC 4151).
    private const string Minted = "2026";

    public string Title => Words.Length == 0 ? $"Claims · {Site.Name}" : $"Claims {Words} · {Site.Name}";

    /// <summary>The same for every page of the feed.</summary>
    public string Id => Tag(QueryHelpers.AddQueryString("claims", ClaimQuery.Pairs(Filter)));

    public string First => Root.Url(QueryHelpers.AddQueryString(ClaimFeedFace.Path, ClaimQuery.Pairs(Filter)));

    public string Page => Root.Url(ClaimQuery.Url(Filter));

    /// <summary>Stays when the claim's address changes with its words.</summary>
    public string IdOf(string claim) => Tag($"claims/{claim}");

    /// <summary>What the terms of a category are of.</summary>
    public string SchemeOf(string key) => Tag($"claims?{key}");

    private string Tag(string thing) => $"tag:{Root.Authority},{Minted}:{thing}";
}
