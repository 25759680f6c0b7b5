using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
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
        WriteArray(json, "appearances", row.Appearances, Write);
        WriteArray(json, "comparison", row.Comparison, Write);
        WriteArray(json, "wordings", row.Wordings, Write);
        WriteArray(json, "chain", row.Chain, Write);
        WriteArray(json, "computed", row.Computed, Write);
        WriteArray(json, "evidence", row.Evidence, Write);
        WriteArray(json, "related", row.Related, Write);
        json.WriteNumber("origins", row.Origins);
        WriteArray(json, "tensions", row.Tensions, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedAppearance appearance)
    {
        json.WriteStartObject();
        json.WriteString("file", appearance.File);
        json.WriteNumber("start", appearance.Start);
        json.WriteNumber("end", appearance.End);
        json.WriteString("language", appearance.Language);
        json.WriteString("kind", Kebab.Of(appearance.Kind));
        WriteArray(json, "gloss", appearance.Gloss, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedGloss gloss)
    {
        json.WriteStartObject();
        json.WriteNumber("start", gloss.Span.Start);
        json.WriteNumber("end", gloss.Span.End);
        json.WriteString("english", gloss.English);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedField field)
    {
        json.WriteStartObject();
        json.WriteString("field", field.Field);
        WriteArray(json, "cells", field.Cells, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedCell cell)
    {
        json.WriteStartObject();
        json.WriteString("file", cell.File);
        json.WriteString("state", Kebab.Of(cell.State));
        json.WriteString("value", cell.Value);
        WriteArray(json, "spans", cell.Spans, Write);
        if (cell.Inferred is not null)
        {
            json.WriteString("inferred", cell.Inferred);
            json.WriteString("inferredFrom", cell.InferredFrom);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedWording wording)
    {
        json.WriteStartObject();
        json.WriteString("form", Kebab.Of(wording.Form));
        json.WriteString("relation", Kebab.Of(wording.Relation));
        json.WriteBoolean("longest", wording.IsLongest);
        json.WriteBoolean("translated", wording.IsTranslated);
        WriteArray(json, "quoted", wording.Quoted, Write);
        WriteArray(json, "marks", wording.Marks, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, (RenderingMarkKind Kind, string Words) mark)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(mark.Kind));
        json.WriteString("words", mark.Words);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ExportedHop> hops)
    {
        json.WriteStartArray();
        foreach (var hop in hops) Write(json, hop);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ExportedHop hop)
    {
        json.WriteStartObject();
        json.WriteString("hop", Kebab.Of(hop.Kind));
        json.WriteString("name", hop.Name);
        json.WriteString("actor", hop.Actor);
        json.WriteString("said", hop.Said?.Text);
        json.WriteString("addressee", hop.Addressee);
        json.WriteBoolean("missing", hop.IsMissing);
        WriteArray(json, "spans", hop.Spans, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedComputation computed)
    {
        json.WriteStartObject();
        json.WriteString("file", computed.File);
        json.WritePropertyName("value");
        json.WriteRawValue((computed.Figure.Result.Value ?? 0).ToString("0.############", CultureInfo.InvariantCulture));
        json.WriteString("unit", computed.Figure.Result.Unit);
        json.WriteBoolean("approximate", computed.Figure.Result.IsApproximate);
        json.WriteString("share", computed.Figure.Share.Text);
        json.WriteString("of", computed.Figure.Amount.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PairView pair)
    {
        json.WriteStartObject();
        json.WriteNumber("a", pair.First);
        json.WriteNumber("b", pair.Second);
        json.WriteNumber("score", pair.Score);
        WriteArray(json, "reasons", pair.Reasons, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReasonView reason)
    {
        json.WriteStartObject();
        json.WriteString("kind", reason.Kind);
        json.WriteString("value", reason.Words);
        json.WriteNumber("weight", reason.Weight);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RelatedClaim related)
    {
        json.WriteStartObject();
        json.WriteString("claim", related.Id);
        json.WriteString("relation", Kebab.Of(related.Relation));
        if (related.Reasons.Where(reason => reason.Kind is "person" or "refused").ToList() is { Count: > 0 } decided) WriteArray(json, "decided", decided, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedTension tension)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(tension.Kind));
        json.WriteString("claim", tension.Claim);
        WriteArray(json, "sides", [tension.Own, tension.Other], Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExportedSide side)
    {
        json.WriteStartObject();
        json.WriteString("file", side.File);
        json.WriteString("value", side.Value);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }
}
