using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Builds nodes of JSON-LD, where what is not known is not said.</summary>
internal static class LinkedNodes
{
    /// <summary>Letters stay letters: documents are never placed into HTML.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = Writing.Encoder };

    /// <summary>Without the keys whose value is null or an empty array.</summary>
    public static JsonObject Node(string type, params IEnumerable<(string Key, JsonNode? Value)> pairs) => Keyed("@type", type, pairs);

    /// <summary>The same, where the context has a plain word for the type.</summary>
    public static JsonObject Typed(string type, params IEnumerable<(string Key, JsonNode? Value)> pairs) => Keyed("type", type, pairs);

    public static JsonArray Nodes(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    /// <summary>With the context in front.</summary>
    public static JsonObject InContext(string context, JsonObject node)
    {
        node.Insert(0, "@context", context);
        return node;
    }

    private static JsonObject Keyed(string key, string type, IEnumerable<(string Key, JsonNode? Value)> pairs) => new(pairs
        .Where(pair => pair.Value is not (null or JsonArray { Count: 0 }))
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value))
        .Prepend(new(key, type)));

    public static IResult Answer(JsonObject document, string mediaType) => TypedResults.Text(document.ToJsonString(Plain), mediaType);
}
