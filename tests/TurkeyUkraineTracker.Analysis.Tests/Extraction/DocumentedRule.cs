using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>A row of docs/rules.md: a sentence the rule takes something from, and one it takes nothing from.</summary>
/// <param name="Taken">The words in bold, in order; several parts are one result.</param>
public sealed partial record DocumentedRule(string Rule, string Language, string Takes, IReadOnlyList<string> Taken, string Refuses)
{
    public static IEnumerable<DocumentedRule> ReadAll() => File.ReadLines(Path.Combine(RepositoryFolder.Of("docs"), "rules.md"))
        .SkipWhile(line => line != "## Extraction")
        .TakeWhile(line => line == "## Extraction" || !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => new DocumentedRule(cells[1].Trim('`'), cells[2], Plain(cells[3]), [.. Bold().Matches(cells[3]).Select(match => match.Groups["words"].Value)], Plain(cells[4])));

    // ¶ stands for a paragraph border, which a table row cannot hold.
    private static string Plain(string cell) => cell.Replace("**", "", StringComparison.Ordinal).Replace(" ¶ ", "\n\n", StringComparison.Ordinal);

    // "**the words**"
    [GeneratedRegex(@"\*\*(?<words>.+?)\*\*", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Bold();
}
