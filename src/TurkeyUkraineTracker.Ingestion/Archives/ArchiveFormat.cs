using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>What lies where in an archive of a store; docs/data-format.md describes it.</summary>
internal static class ArchiveFormat
{
    public const string Name = "claim-tracker-store";

    public const int Version = 1;

    public const string Manifest = "manifest.json";

    public const string Articles = "articles.jsonl";

    public const string Ids = "ids.jsonl";

    public const string Redirects = "redirects.jsonl";

    public const string Judgements = "judgements.jsonl";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Where an article's bytes lie: named by their hash, which is also how they are verified.</summary>
    public static string EntryOf(string sha256) => $"articles/{sha256}";
}

/// <summary>What an archive says of itself.</summary>
/// <param name="Analysis">Version of the analysis that the ids were given under.</param>
internal sealed record ArchiveManifest(string Format, int Version, string Analysis);
