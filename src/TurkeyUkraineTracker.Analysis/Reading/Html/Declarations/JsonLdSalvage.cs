using System.Text.Json;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Saves the properties of an article from JSON-LD that does not parse: cut off, or with a quotation mark too many in a text.</summary>
internal static partial class JsonLdSalvage
{
    private const int LongestScript = 100_000;

    /// <returns>One article of what could be read, each property at its first place; empty when the script speaks of no article.</returns>
    public static IEnumerable<JsonElement> From(string script)
    {
        if (script.Length > LongestScript || !ArticleType().IsMatch(script)) return [];

        var properties = Property().Matches(script)
            .DistinctBy(match => match.Groups["name"].Value)
            .ToDictionary(match => match.Groups["name"].Value, match => Unescaped(match.Groups["value"].Value));
        if (NamedThing().Match(script) is { Success: true } author) properties["author"] = Unescaped(author.Groups["value"].Value);
        return [JsonSerializer.SerializeToElement(new Dictionary<string, string>(properties, StringComparer.Ordinal) { ["@type"] = "Article" })];
    }

    private static string Unescaped(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string>($"\"{text}\"") ?? "";
        }
        catch (JsonException)
        {
            return text;
        }
    }

    [GeneratedRegex(@"""@type""\s*:\s*""\w*(Article|Posting|Report)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ArticleType();

    // Takes "datePublished": "2024-11-20"; a value goes to the first quotation mark that is not escaped.
    [GeneratedRegex(
        @"""(?<name>headline|datePublished|dateModified|inLanguage)""\s*:\s*""(?<value>([^""\\\r\n]|\\.){1,500})""\s*[,}]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Property();

    // Takes "author": {"@type": "Person", "name": "Jane Roe"
    [GeneratedRegex(
        @"""author""\s*:\s*\[?\s*\{[^{}]{0,300}?""name""\s*:\s*""(?<value>([^""\\\r\n]|\\.){1,200})""",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex NamedThing();
}
