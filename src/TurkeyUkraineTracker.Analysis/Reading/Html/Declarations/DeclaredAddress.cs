using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The address that a page calls its own.</summary>
internal static class DeclaredAddress
{
    public static Evidenced<Uri>? Of(DeclaringPage page) =>
        Canonical(page) ?? page.Metas[MetaField.Url].Select(url => Address(url, "og-url")).FirstOrDefault(url => url is not null);

    private static Evidenced<Uri>? Canonical(DeclaringPage page) => page.Elements.Links
        .Where(link => string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
        .Select(link => Address(link.GetAttribute("href"), "canonical-link"))
        .FirstOrDefault(url => url is not null);

    private static Evidenced<Uri>? Address(string? text, string rule) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? new(url, rule, []) : null;
}
