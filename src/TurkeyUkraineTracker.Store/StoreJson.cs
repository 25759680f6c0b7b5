using System.Text.Json;
using System.Text.Json.Serialization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store;

/// <summary>Serialisers written at build time: no reflection at run time, and what is stored as JSON is named in one place.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    Converters = [typeof(SpanJson), typeof(EdtfJson)])]
[JsonSerializable(typeof(AnalysisDocument))]
[JsonSerializable(typeof(AppearanceSpans))]
[JsonSerializable(typeof(ClaimSignature))]
[JsonSerializable(typeof(IReadOnlyList<FilePlace>))]
[JsonSerializable(typeof(IReadOnlyList<MatchReason>))]
[JsonSerializable(typeof(IReadOnlyList<FieldComparison>))]
[JsonSerializable(typeof(IReadOnlyList<TextSpan>))]
[JsonSerializable(typeof(IReadOnlyList<OriginEvidence>))]
[JsonSerializable(typeof(TensionSide))]
internal sealed partial class StoreJson : JsonSerializerContext;

/// <summary>A span as [start,end]: an article has thousands.</summary>
internal sealed class SpanJson : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        return new(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}

internal sealed class EdtfJson : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EdtfDate.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
