using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>The claims of the store as JSON Lines; docs/data-format.md says what each key holds.</summary>
internal static class ClaimLines
{
    // Letters stay letters: the lines are read by people and programs, never placed into HTML.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One claim on one line, without the line's end. The same row always gives the same text.</summary>
    public static string Line(ExportRow row)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain)) Write(json, row);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, ExportRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("url", row.Url);
        json.WriteString("text", row.Text);
        json.WriteString("speaker", row.Speaker);
        json.WriteStartArray("appearances");
        foreach (var appearance in row.Appearances) Write(json, appearance);
        json.WriteEndArray();
        foreach (var later in (string[])["comparison", "evidence", "related"]) WriteEmptyArray(json, later);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedAppearance appearance)
    {
        json.WriteStartObject();
        json.WriteString("file", appearance.File);
        json.WriteNumber("start", appearance.Start);
        json.WriteNumber("end", appearance.End);
        json.WriteString("language", appearance.Language);
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(appearance.Kind.ToString()));
        json.WriteEndObject();
    }

    private static void WriteEmptyArray(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }
}
