using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Tells by its address that a document is one that was read before.</summary>
internal static class AddressKey
{
    private const string Www = "www.";

    /// <summary>Of a document: the address it names as its own, unless it was fetched from another site, which could name any.</summary>
    public static string? Of(RawDocument raw, Article article)
    {
        var own = article.Metadata.Url?.Value;
        return Of(raw.Url is null || (own is { IsAbsoluteUri: true } && HostOf(own) == HostOf(raw.Url)) ? own : raw.Url);
    }

    /// <summary>Two addresses of one page give the same key: scheme, "www.", a last slash, the fragment and marks of campaigns make no difference.</summary>
    /// <returns>Null for the address of a whole site, which many documents name as theirs.</returns>
    public static string? Of(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true }) return null;
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) return url.AbsoluteUri;

        var (path, query) = (url.AbsolutePath.TrimEnd('/'), QueryOf(url));
        var port = url.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{url.Port}");
        return path.Length == 0 && query.Length == 0 ? null : $"{HostOf(url)}{port}{path}{query}";
    }

    private static string HostOf(Uri url) => url.IdnHost.StartsWith(Www, StringComparison.Ordinal) ? url.IdnHost[Www.Length..] : url.IdnHost;

    private static string QueryOf(Uri url)
    {
        var meant = url.Query.TrimStart('?').Split('&').Where(pair => pair.Length > 0 && !pair.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));
        return string.Join('&', meant) is { Length: > 0 } query ? $"?{query}" : "";
    }
}
