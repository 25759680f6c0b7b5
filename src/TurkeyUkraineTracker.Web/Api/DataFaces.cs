using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Web.Feeds;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A page as data.</summary>
/// <param name="Name">For the list at the foot of the page.</param>
/// <param name="Url">From the site's root.</param>
public sealed record DataFace(string Name, string Url, string MediaType);

/// <summary>Which pages are to be had as what, and under which address: the page's own with an ending.</summary>
public static class DataFaces
{
    private static readonly Ending JsonEnding = new("JSON", ".json", MediaTypes.Json);
    private static readonly Ending CsvEnding = new("CSV", ".csv", MediaTypes.Csv);
    private static readonly Ending LinkedEnding = new("JSON-LD", ".jsonld", MediaTypes.LinkedData);
    private static readonly Ending AtomEnding = new("Atom feed", ".atom", MediaTypes.Atom);

    // By the page's name; a page that is not here has no other face.
    private static readonly FrozenDictionary<string, Ending[]> Endings = new Dictionary<string, Ending[]>
    {
        ["/Index"] = [new("Feed of new claims", ClaimFeedFace.Path, MediaTypes.Atom, IsWhole: true)],
        ["/Claims/Index"] = [JsonEnding, new("JSON Lines", ".jsonl", MediaTypes.JsonLines), CsvEnding, LinkedEnding, AtomEnding],
        ["/Claims/Show"] = [JsonEnding, LinkedEnding, new("Evidence as text", ".txt", MediaTypes.Text)],
        ["/Actors/Index"] = [JsonEnding, CsvEnding],
        ["/Actors/Show"] = [JsonEnding],
        ["/Sources/Index"] = [JsonEnding, CsvEnding],
        ["/Sources/Show"] = [JsonEnding, new("Web annotations", "/annotations.jsonld", MediaTypes.Annotations)],
        ["/Figures/Index"] = [JsonEnding, CsvEnding],
        ["/Terms/Index"] = [JsonEnding, CsvEnding],
        ["/Terms/Show"] = [JsonEnding],
        ["/Tensions/Index"] = [JsonEnding, CsvEnding],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What these pages take says how an article is shown, not what is in it.
    private static readonly FrozenSet<string> WithoutQuery = FrozenSet.ToFrozenSet(["/Claims/Show", "/Sources/Show"], StringComparer.Ordinal);

    /// <summary>The faces of the page that answers a request; none for a page that is only read.</summary>
    /// <param name="page">Its name, such as <c>/Claims/Index</c>.</param>
    /// <remarks>A feed starts at its newest, so the key of a page is left out there.</remarks>
    public static IReadOnlyList<DataFace> Of(string page, HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        if (!Endings.TryGetValue(page, out var endings)) return [];
        return [.. endings.Select(ending => ending.At(path, WithoutQuery.Contains(page) ? [] : Keys(request, ending)))];
    }

    /// <inheritdoc cref="Of(string, HttpRequest)"/>
    public static IReadOnlyList<DataFace> Of(ActionContext context) =>
        context.ActionDescriptor is PageActionDescriptor page ? Of(page.ViewEnginePath, context.HttpContext.Request) : [];

    /// <summary>The address of a page's JSON.</summary>
    /// <param name="page">The address of the page, perhaps with a query.</param>
    public static string Json(string page) => WithEnding(page, JsonEnding.Suffix);

    public static string WithEnding(string page, string suffix)
    {
        var query = page.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? page + suffix : page.Insert(query, suffix);
    }

    /// <summary>The findings of an article as annotations.</summary>
    public static string Annotations(string slug) => $"{SiteUrls.Source(slug)}/annotations.jsonld";

    private static IEnumerable<KeyValuePair<string, string?>> Keys(HttpRequest request, Ending ending) => request.Query
        .Where(pair => ending != AtomEnding || !QueryReader.IsPlace(pair.Key))
        .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));

    /// <param name="IsWhole">Not an ending but an address of its own.</param>
    private sealed record Ending(string Name, string Suffix, string MediaType, bool IsWhole = false)
    {
        public DataFace At(string path, IEnumerable<KeyValuePair<string, string?>> keys) =>
            new(Name, IsWhole ? Suffix : QueryHelpers.AddQueryString(path + Suffix, keys), MediaType);
    }
}
