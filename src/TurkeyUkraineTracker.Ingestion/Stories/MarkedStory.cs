using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>A few articles that tell one story, in which a careful reader marked what is claimed and what is the same claim; docs/data-format.md describes the format.</summary>
/// <param name="Name">The file's base name without its extension.</param>
/// <param name="Articles">In the file's order; their names differ.</param>
internal sealed partial record MarkedStory(string Name, IReadOnlyList<MarkedArticle> Articles, IReadOnlyList<MarkRelation> Relations)
{
    public const string Extension = ".story";

    private const string RelationsLine = "relations:";

    /// <exception cref="FormatException">The head, the articles' names or a mark cannot be read; the message says which.</exception>
    public static MarkedStory Parse(string fileName, string story)
    {
        var unix = story.Replace("\r\n", "\n", StringComparison.Ordinal);
        var borders = Border().Matches(unix).ToList();
        if (borders.Count == 0) throw new FormatException("It has no line === NAME before its first article.");

        var ends = borders.Skip(1).Select(border => border.Index).Append(unix.Length);
        var articles = borders.Zip(ends, (border, end) => MarkedArticle.Parse(border.Groups["name"].Value, unix[(border.Index + border.Length)..end])).ToList();
        if (articles.DistinctBy(article => article.Name).Count() != articles.Count) throw new FormatException("Two articles have one name.");

        return new(Path.GetFileNameWithoutExtension(fileName), articles, RelationsOf(unix[..borders[0].Index], articles));
    }

    private static List<MarkRelation> RelationsOf(string head, List<MarkedArticle> articles)
    {
        var ids = articles.SelectMany(article => article.Marks).Select(mark => mark.Id).ToHashSet(StringComparer.Ordinal);
        return [.. head.Split('\n').Where(line => line.Length > 0 && line[0] != '#').SelectMany(RelationsOf).Select(Known)];

        MarkRelation Known(MarkRelation relation) =>
            ids.Contains(relation.From) && ids.Contains(relation.To) ? relation : throw new FormatException($"{relation}: nothing has such a mark.");
    }

    private static IEnumerable<MarkRelation> RelationsOf(string line) => line.StartsWith(RelationsLine, StringComparison.Ordinal)
        ? line[RelationsLine.Length..].Split(';').Select(MarkRelation.Parse)
        : throw new FormatException($"Not a line of the head: {line}");

    // Takes "=== some-wire.txt" on a line of its own; not "===" alone, which may underline a heading.
    [GeneratedRegex(@"^=== (?<name>[^\s/]+)\n", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 5000)]
    private static partial Regex Border();
}

/// <summary>How a claim stands to another that it is not the same as.</summary>
/// <param name="From">The id of its marks.</param>
internal sealed record MarkRelation(string From, string Relation, string To)
{
    /// <exception cref="FormatException">It is not of the form <c>g2 updates g1</c>.</exception>
    public static MarkRelation Parse(string relation) => relation.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var from, var word, var to]
        ? new(from, word, to)
        : throw new FormatException($"Not a relation: {relation.Trim()}");

    public override string ToString() => $"{From} {Relation} {To}";
}
