using System.Text.Json;
using AngleSharp.Html.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>The news articles that a page describes in JSON-LD (schema.org). What is not valid JSON is not read.</summary>
internal static class JsonLd
{
    private static readonly string[] ArticleTypes = ["Article", "Posting", "Report"];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <returns>The objects of a type whose name ends in Article, Posting or Report; in page order.</returns>
    public static IEnumerable<JsonElement> ArticlesOf(IHtmlDocument page) => page.Scripts
        .Where(script => script.Type is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        .Select(script => Parse(script.Text))
        .OfType<JsonElement>()
        .SelectMany(Objects)
        .Where(IsArticle);

    /// <summary>The text of a property: a string, the first of a list, or the name of an object.</summary>
    public static string? TextOf(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out var value)) return null;

        return value.ValueKind switch
        {
            JsonValueKind.String => NotBlank(value.GetString()),
            JsonValueKind.Object => TextOf(value, "name") ?? TextOf(value, "@id"),
            JsonValueKind.Array => NotBlank(string.Join("; ", value.EnumerateArray().Select(NameOf).OfType<string>().Distinct())),
            _ => null,
        };
    }

    private static string? NameOf(JsonElement item) => item.ValueKind == JsonValueKind.String ? item.GetString() : TextOf(item, "name");

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Top-level objects, those in lists and those in <c>@graph</c>.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray().SelectMany(Objects);
        if (root.ValueKind != JsonValueKind.Object) return [];
        return root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array ? [root, .. graph.EnumerateArray()] : [root];
    }

    private static bool IsArticle(JsonElement element) =>
        TextOf(element, "@type") is { } types && types.Split("; ").Any(type => ArticleTypes.Any(end => type.EndsWith(end, StringComparison.Ordinal)));
}
