using System.Text.Json;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>What a page describes in JSON-LD (schema.org), with references followed.</summary>
/// <remarks>Control characters inside strings, comments and trailing commas are passed over. Of what is no JSON at all, single properties are saved.</remarks>
internal sealed class JsonLdGraph
{
    private const int DeepestNesting = 64;

    private static readonly string[] ArticleTypes = ["Article", "Posting", "Report", "Review", "Recipe"];
    private static readonly string[] PageTypes = ["WebPage", "ItemPage", "AboutPage"];
    private static readonly string[] WaysDown = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"];

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestNesting };

    private readonly List<JsonElement> _things;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public JsonLdGraph(IEnumerable<string> scripts)
    {
        _things = [.. scripts.SelectMany(Parse).SelectMany(Things)];
        foreach (var thing in _things)
        {
            if (Text(thing, "@id") is { } id && thing.TryGetProperty("name", out _)) _byId.TryAdd(id, thing);
        }

        Article = FirstOf(ArticleTypes);
        Page = FirstOf(PageTypes);
        Site = FirstOf(["WebSite", "NewsMediaOrganization"]);
    }

    /// <summary>The first article with a headline, else the first article.</summary>
    public JsonElement? Article { get; }

    public JsonElement? Page { get; }

    public JsonElement? Site { get; }

    /// <summary>The text of a property; null unless it is a string or a list that starts with one.</summary>
    public static string? Text(JsonElement? thing, string property)
    {
        if (thing is not { ValueKind: JsonValueKind.Object } found || !found.TryGetProperty(property, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
    }

    /// <summary>The names of those in a property: strings, objects, lists of either, references; in order, never blank.</summary>
    public IEnumerable<string> Names(JsonElement? thing, string property) =>
        thing is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(property, out var value) ? NamesIn(value) : [];

    private IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => [Resolved(value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => NamesIn(name),
        JsonValueKind.Object when Text(value, "@id") is { } id => [Resolved(id)],
        _ => [],
    };

    private string Resolved(string text) => _byId.TryGetValue(text, out var thing) && Text(thing, "name") is { } name ? name : text;

    private JsonElement? FirstOf(string[] types)
    {
        var found = _things.Where(thing => IsOf(thing, types)).ToList();
        return found.Count == 0 ? null : found.FindIndex(thing => Text(thing, "headline") is not null) is >= 0 and var at ? found[at] : found[0];
    }

    private static bool IsOf(JsonElement thing, string[] types)
    {
        if (!thing.TryGetProperty("@type", out var type)) return false;

        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1);
        return names.Where(name => name.ValueKind == JsonValueKind.String)
            .Any(name => types.Any(end => name.GetString()!.EndsWith(end, StringComparison.Ordinal)));
    }

    private static IEnumerable<JsonElement> Things(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(Things);
        if (value.ValueKind != JsonValueKind.Object) return [];
        return WaysDown.SelectMany(way => value.TryGetProperty(way, out var below) ? Things(below) : []).Prepend(value);
    }

    private static IEnumerable<JsonElement> Parse(string script)
    {
        var json = LoneSurrogates.Replaced(Unwrapped(script));
        try
        {
            using var document = JsonDocument.Parse(WithoutControls(json), Lenient);
            return [document.RootElement.Clone()];
        }
        catch (JsonException)
        {
            return JsonLdSalvage.From(json);
        }
    }

    /// <summary>Line ends inside strings are the commonest fault; outside strings they are white space anyway.</summary>
    private static string WithoutControls(string json) => string.Create(json.Length, json, static (span, text) =>
    {
        for (var i = 0; i < text.Length; i++) span[i] = char.IsControl(text[i]) ? ' ' : text[i];
    });

    /// <summary>Without what wraps JSON for browsers that knew no scripts: comment marks, a CDATA section, a semicolon.</summary>
    private static string Unwrapped(string script)
    {
        var json = script.Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);
        var (start, end) = (json.AsSpan().IndexOfAny('{', '['), json.AsSpan().LastIndexOfAny('}', ']'));
        return start >= 0 && end > start ? json[start..(end + 1)] : json;
    }
}
