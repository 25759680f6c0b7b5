using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Tests.HeldOut;

/// <summary>One expectation of a .gold file: what it is about, its values in order, its values by name, and whether it is optional.</summary>
public sealed partial record GoldLine(string About, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Named, bool IsOptional)
{
    private const string Optional = "optional";

    /// <exception cref="FormatException">The line has no word at its start, an open quotation mark, or a name twice.</exception>
    public static GoldLine Parse(string line)
    {
        var parts = Part().Matches(line).ToList();
        if (parts.Count == 0 || parts.Sum(part => part.Length) != line.Length) throw new FormatException($"Not an expectation: {line}");

        var named = parts.Where(part => part.Groups["key"].Success).ToList();
        if (named.DistinctBy(part => part.Groups["key"].Value).Count() != named.Count) throw new FormatException($"Says one thing twice: {line}");

        var values = parts.Except(named).Select(ValueOf).ToList();
        return new(
            values[0],
            [.. values.Skip(1).Where(value => value != Optional)],
            named.ToDictionary(part => part.Groups["key"].Value, ValueOf),
            values.Contains(Optional));
    }

    /// <summary>The alternatives of a named value, any of which is right; none when the line does not name it.</summary>
    public IReadOnlyList<string> Alternatives(string name) => Named.TryGetValue(name, out var value) ? value.Split('|') : [];

    private static string ValueOf(Match part) =>
        part.Groups["words"].Success ? part.Groups["words"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : part.Groups["word"].Value;

    // Takes cue="said" and content="the \"end\"" and 4.2; refuses cue="said, whose quotation mark stays open.
    [GeneratedRegex(@"\G((?<key>[a-z]+)=)?(""(?<words>([^""\\]|\\"")*)""|(?<word>[^\s""=]+))(\s+|$)", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex Part();
}
