using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Scores as JSON Lines; docs/data-format.md says what each key holds.</summary>
internal static class ScoreLines
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object for each article, then for each language, then for all, without line ends. The same report gives the same text.</summary>
    public static IEnumerable<string> Of(ScoreReport report, bool withNotes)
    {
        foreach (var passage in report.Passages) yield return Line("article", passage.Name, passage.Tallies, [], withNotes ? passage.Notes : [], Write);
        foreach (var language in report.Languages) yield return Line<Measure, ScoreNote>("language", language.Name, language.Tallies, language.Rules, [], Write);
        yield return Line<Measure, ScoreNote>("total", report.Total.Name, report.Total.Tallies, [], [], Write);
    }

    /// <summary>One object for each story, then for all.</summary>
    /// <inheritdoc cref="Of(ScoreReport, bool)"/>
    public static IEnumerable<string> Of(IReadOnlyList<StoryScore> stories, StoryScore total, bool withNotes)
    {
        foreach (var story in stories) yield return Line("story", story.Name, story.Tallies, [], withNotes ? story.Notes : [], Write);
        yield return Line("stories", total.Name, total.Tallies, [], total.Notes, Write);
    }

    private static string Line<TMeasure, TNote>(
        string scope, string name, IReadOnlyDictionary<TMeasure, Tally> tallies, IReadOnlyList<RuleScore> rules, IReadOnlyList<TNote> notes, Action<Utf8JsonWriter, TNote> writeNote)
        where TMeasure : struct, Enum
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, Plain);
        json.WriteStartObject();
        json.WriteString("scope", scope);
        json.WriteString("name", name);
        json.WriteStartObject("measures");
        foreach (var measure in tallies.Keys.Order()) Write(json, Kebab.Of(measure), tallies[measure]);
        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in notes) writeNote(json, note);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, RuleScore rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Rule);
        Write(json, Kebab.Of(rule.Measure), rule.Tally);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string measure, Tally tally)
    {
        json.WriteStartObject(measure);
        WriteShare(json, "precision", tally.Precision);
        WriteShare(json, "recall", tally.Recall);
        WriteShare(json, "f1", tally.F1);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("expected", tally.Expected);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("given", tally.Given);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScoreNote note)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(note.Kind));
        json.WriteString("measure", Kebab.Of(note.Measure));
        json.WriteString("words", note.Words);
        json.WriteString("detail", note.Detail);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoryNote note)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(note.Kind));
        json.WriteString("why", note.Why);
        json.WriteString("one", note.One);
        json.WriteString("other", note.Other);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } value) json.WriteNumber(name, Math.Round(value, 4));
        else json.WriteNull(name);
    }
}
