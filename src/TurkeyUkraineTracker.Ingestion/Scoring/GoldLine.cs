using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>One expectation of a .gold file: what it is about, its values in order, its values by name, and whether it is optional.</summary>
internal sealed partial record GoldLine(string About, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Named, bool IsOptional)
{
    private const string Optional = "optional";

    /// <exception cref="FormatException">The line has no word at its start, an open quotation mark, or a name twice.</exception>
    public static GoldLine Parse(string line)
    {
        var parts = Part().Matches(line).ToList();
        if (parts.Count == 0 || parts.Sum(part => part.Length) != line.Length) throw new FormatException("Not an expectation.");

        var named = parts.Where(part => part.Groups["key"].Success).ToList();
        if (named.DistinctBy(part => part.Groups["key"].Value).Count() != named.Count) throw new FormatException("Says one thing twice.");

        var values = parts.Except(named).ToList();
        return new(
            ValueOf(values.FirstOrDefault() ?? throw new FormatException("Not an expectation.")),
            [.. values.Skip(1).Where(value => !IsOptionalMark(value)).Select(ValueOf)],
            named.ToDictionary(part => part.Groups["key"].Value, ValueOf),
            values.Any(IsOptionalMark));
    }

    /// <param name="what">What the value would say, for the error message.</param>
    /// <exception cref="FormatException">There are fewer values.</exception>
    public string Value(int index, string what) => index < Values.Count ? Values[index] : throw new FormatException($"Says too little: {what} is missing.");

    /// <summary>The alternatives of a value, any of which is right.</summary>
    /// <inheritdoc cref="Value"/>
    public IReadOnlyList<string> Alternatives(int index, string what) => Value(index, what).Split('|');

    /// <summary>The alternatives of a named value, any of which is right; none when the line does not name it.</summary>
    public IReadOnlyList<string> Alternatives(string name) => Named.TryGetValue(name, out var value) ? value.Split('|') : [];

    /// <summary>A value of an enumeration, written as elsewhere outside of the program but in one word.</summary>
    /// <exception cref="FormatException">The enumeration has no such value.</exception>
    public static T OneOf<T>(string word) where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var value) && !char.IsDigit(word[0])
        ? value
        : throw new FormatException($"There is no {word}.");

    private static bool IsOptionalMark(Match part) => part.Groups["word"] is { Success: true, Value: Optional };

    private static string ValueOf(Match part) =>
        part.Groups["words"].Success ? part.Groups["words"].Value.Replace("\\\"", "\"", StringComparison.Ordinal) : part.Groups["word"].Value;

    // Takes cue="said" and content="the \"end\"" and 4.2; refuses cue="said, whose quotation mark stays open.
    [GeneratedRegex(@"\G((?<key>[a-z]+)=)?(""(?<words>([^""\\]|\\"")*)""|(?<word>[^\s""=]+))(\s+|$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Part();
}
