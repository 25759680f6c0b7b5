using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The addresses of the site's things. Slugs may hold letters of any script; what is handed out is escaped and safe in a header.</summary>
public static class SiteUrls
{
    public static string Claim(string id, string slug) =>
        slug.Length == 0 ? $"/claims/{Uri.EscapeDataString(id)}" : $"/claims/{Uri.EscapeDataString(id)}/{Uri.EscapeDataString(slug)}";

    /// <summary>The page of a claim that very many articles tell, from one of them on.</summary>
    /// <param name="article">From 1.</param>
    public static string ClaimFrom(string id, string slug, int article) =>
        article == 1 ? Claim(id, slug) : string.Create(Culture, $"{Claim(id, slug)}?from={article}");

    public static string Actor(string slug) => $"/actors/{Uri.EscapeDataString(slug)}";

    public static string Source(string slug) => $"/sources/{Uri.EscapeDataString(slug)}";

    /// <summary>The highlighted words of a claim in its article.</summary>
    /// <param name="number">1 for the article's first claim.</param>
    public static string ClaimInSource(string slug, int number) => string.Create(Culture, $"{Source(slug)}?c={number}#c-{number}");

    /// <summary>Any words of an article, with the characters of the original file they came from.</summary>
    public static string SpotInSource(string slug, TextSpan span) => string.Create(Culture, $"{Source(slug)}?at={span.Start}-{span.End}#at");

    /// <summary>The bytes an article was read from.</summary>
    public static string Original(string slug) => $"{Source(slug)}/raw";

    /// <summary>What a rule takes and refuses.</summary>
    public static string Rule(string name) => $"/about#{RuleBook.IdOf(Uri.EscapeDataString(name))}";

    public static string Outlet(string slug) => $"/outlets/{Uri.EscapeDataString(slug)}";

    /// <summary>What a version of an article changed.</summary>
    /// <param name="version">2 or more; null for the newest.</param>
    public static string Changes(string slug, int? version = null) => string.Create(Culture, $"{Source(slug)}/changes{(version is null ? "" : "?to=")}{version}");

    public const string Home = "/";

    public const string Import = "/import";

    public const string SignIn = "/sign-in";

    /// <summary>How far a job of ingestion is.</summary>
    public static string Job(int id) => string.Create(Culture, $"{Import}/{id}");

    /// <summary>The same as a stream of events.</summary>
    public static string JobEvents(int id) => $"{Job(id)}/events";

    private static readonly IFormatProvider Culture = System.Globalization.CultureInfo.InvariantCulture;
}
