namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Where the site stands as its reader sees it, for formats that want whole addresses.</summary>
/// <param name="Authority">The host's name, without a port.</param>
internal sealed record SiteRoot(string Base, string Authority)
{
    public static SiteRoot Of(HttpRequest request) =>
        new($"{request.Scheme}://{request.Host.ToUriComponent()}", request.Host.Host.ToLowerInvariant());

    public static SiteRoot Of(Uri address) => new(address.GetLeftPart(UriPartial.Authority), address.IdnHost);

    /// <param name="path">From the site's root, escaped.</param>
    public string Url(string path) => Base + path;
}
