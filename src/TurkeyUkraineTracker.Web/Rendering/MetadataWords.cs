using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says what an article says of itself.</summary>
public static class MetadataWords
{
    private const string Published = "published", Modified = "modified";

    /// <summary>What may be there, in the order in which pages show it.</summary>
    public static readonly IReadOnlyList<string> Names = ["title", "author", "outlet", Published, Modified, "url"];

    /// <summary>What every article is expected to state; of all else nothing is said when it is missing.</summary>
    public static readonly IReadOnlyList<string> Expected = [.. Names.Where(name => name != Modified)];

    public static string Label(string name) => name switch
    {
        "title" => "Headline",
        "author" => "Author",
        "outlet" => "Outlet",
        Published => "Published",
        Modified => "Last changed",
        "url" => "Address",
        _ => name,
    };

    /// <summary>Where the value itself stands in the article; null when it was put together or read otherwise.</summary>
    public static TextSpan? Verbatim(MetadataView line, string text) =>
        line.Evidence is [var only] && only.Of(text) == line.Value ? only : null;

    public static string Value(MetadataView line) =>
        line.Name is Published or Modified && EdtfDate.TryParse(line.Value, out var date) ? EdtfWords.Of(date) : line.Value;
}
