using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads the fields above a text: front matter between lines of dashes, the headers of a saved mail.</summary>
internal static partial class HeadFields
{
    /// <summary>One such line may be prose.</summary>
    private const int FewestFields = 2;

    private static readonly FrozenDictionary<string, string> Means = LexiconFile.Load("shared/head-fields.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <param name="page">Of any content.</param>
    /// <returns>The same page; blocks that are fields have that role, and what they say is declared.</returns>
    public static BlockText Mark(BlockText page)
    {
        var fields = Leading(page);
        if (fields.Count(field => Means.ContainsKey(field.Name)) < FewestFields || !fields.Exists(field => MeaningOf(field) == "title")) return page;

        var blocks = page.Blocks.Select((block, i) => i <= fields[^1].Block ? block with { Role = BlockRole.Field } : block);
        return page with { Blocks = [.. blocks], Declared = Declared(page.Text, fields) };
    }

    /// <summary>The fields at the start, as far as one follows the other; lines of dashes between them are passed over.</summary>
    private static List<(int Block, string Name, TextSpan Value)> Leading(BlockText page)
    {
        var fields = new List<(int, string, TextSpan)>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var span = page.Blocks[i].Span;
            var line = span.Of(page.Text);
            if (Fence().IsMatch(line)) continue;
            if (Field().Match(line) is not { Success: true } match) break;

            var value = match.Groups["value"];
            fields.Add((i, match.Groups["name"].Value, new(span.Start + value.Index, span.Start + value.Index + value.Length)));
        }

        return fields;
    }

    private static string? MeaningOf((int Block, string Name, TextSpan Value) field) => field.Value.IsEmpty ? null : Means.GetValueOrDefault(field.Name);

    private static ArticleMetadata Declared(string text, List<(int Block, string Name, TextSpan Value)> fields)
    {
        return new(
            Said("title", value => value),
            Said("author", value => Address().Replace(value, "").Trim() is { Length: > 0 } name ? name : null),
            Said("outlet", value => value),
            Said("address", value => Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null),
            Said("date", DayIn));

        Evidenced<T>? Said<T>(string meaning, Func<string, T?> read)
            where T : class
        {
            var field = fields.FirstOrDefault(field => MeaningOf(field) == meaning);
            return field.Name is not null && read(field.Value.Of(text)) is { } value ? new(value, "head-field", [field.Value]) : null;
        }
    }

    private static EdtfDate? DayIn(string value)
    {
        if (IsoDay().Match(value) is { Success: true } day && EdtfDate.TryParse(day.Value, out var date)) return date;
        return DateLine.Find(value) is { } line ? EdtfDate.Day(line.Day) : null;
    }

    // Takes "title: Talks resume" and "Message-ID: <1@example.org>", the value without quotation marks; not "Roe said: we go on.", not "https://a.b".
    [GeneratedRegex(
        @"\A(?<name>[A-Za-z][A-Za-z-]{1,30}):(?!//)[ \t]*[""']?(?<value>[^\r\n]*?)[""']?\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Field();

    [GeneratedRegex(@"\A[-+.]{3}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Fence();

    // Takes "<roe@example.org>" and "roe@example.org".
    [GeneratedRegex(@"<[^>\s]{1,200}>|\S{1,100}@\S{1,100}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Address();

    // Takes the day of "2024-11-20T10:15:00+03:00".
    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex IsoDay();
}
