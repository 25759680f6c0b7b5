using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The language that a page states for itself; templates often state the wrong one, so that the words are asked first.</summary>
internal static class DeclaredLanguage
{
    public static Evidenced<string>? Of(DeclaringPage page) =>
        Tag(page.Elements.Root.GetAttribute("lang"), "html-lang")
        ?? Tag(JsonLdGraph.Text(page.Json.Article, "inLanguage"), "json-ld-language")
        ?? page.Metas[MetaField.Language].Select(language => Tag(language, "meta-language")).FirstOrDefault(tag => tag is not null);

    /// <summary>"en-GB" and "en_GB" are en; "English" is no tag.</summary>
    private static Evidenced<string>? Tag(string? text, string rule)
    {
        var primary = text?.Trim().Split('-', '_', ',')[0] ?? "";
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetter) ? new(primary.ToLowerInvariant(), rule, []) : null;
    }
}
