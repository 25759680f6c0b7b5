using System.Diagnostics.CodeAnalysis;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>Addresses of documents on the web.</summary>
public static class WebDocument
{
    /// <summary>Whether the text is an address that can be asked for, rather than a path.</summary>
    public static bool IsAddress(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    /// <summary>What a user calls it: the last part of its path, else its host.</summary>
    public static string NameOf(Uri url) => Uri.UnescapeDataString(url.AbsolutePath.TrimEnd('/').Split('/')[^1]) is { Length: > 0 } last ? last : url.Host;

    internal static WantedDocument Wanted(Uri url) => new WantedDocument.OnTheWeb(NameOf(url), WithoutFragment(url));

    // The part after # is never sent, and two addresses that differ only there are one document.
    internal static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
}
