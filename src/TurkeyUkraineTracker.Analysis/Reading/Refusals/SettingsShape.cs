using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Refusals;

/// <summary>Recognises settings (YAML and its kin): lines of small keys with values, nested or each key once.</summary>
/// <remarks>Transcripts look alike ("Roe: We go on."). Their speakers have capitals, come again, and nothing is indented below them.</remarks>
internal static partial class SettingsShape
{
    private const int FewestKeys = 3;
    private const double ExplainedShare = 0.9;
    private const double KeyShare = 0.5;

    /// <param name="text">Without gaps at its ends.</param>
    public static bool IsOne(string text)
    {
        var lines = ProseLines.Indented(text).Where(line => !Neutral().IsMatch(line)).ToList();
        var keys = lines.Select(line => Key().Match(line)).Where(match => match.Success).ToList();
        return keys.Count >= FewestKeys && keys.Count >= lines.Count * KeyShare && AreExplained(lines) && (IsMarked(text) || AreNested(lines) || AreDistinct(keys));
    }

    /// <summary>By characters too: a few long paragraphs below a head of settings are an article.</summary>
    private static bool AreExplained(List<string> lines)
    {
        var explained = lines.Where(line => Key().IsMatch(line) || Item().IsMatch(line)).ToList();
        return explained.Count >= lines.Count * ExplainedShare && explained.Sum(line => line.Length) >= lines.Sum(line => line.Length) * ExplainedShare;
    }

    private static bool IsMarked(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("%YAML", StringComparison.Ordinal) || Section().IsMatch(text);

    private static bool AreNested(List<string> lines) =>
        lines.Zip(lines.Skip(1)).Any(pair => pair.First.EndsWith(':') && Key().IsMatch(pair.First) && Indent(pair.Second) > Indent(pair.First));

    private static bool AreDistinct(List<Match> keys) => keys.Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal).Count() == keys.Count;

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    // Takes "name: x", "  - on_push:" and "max-size = 5"; not "Roe: We go.", "we said so: no" and "https://example.org".
    [GeneratedRegex(@"^\s*(-\s+)*[""']?(?<key>[a-z_][A-Za-z0-9_.-]*)[""']?(:|\s*=)(\s|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Key();

    // Takes the lines "[tool.talks]" and "[[talks]]"; not "[Update] They met."
    [GeneratedRegex(@"^\[{1,2}[a-z][\w.""-]*\]{1,2}\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Section();

    // Takes items and the indented lines of a value; not an unindented sentence.
    [GeneratedRegex(@"^(\s*-\s|\s+\S)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Item();

    // Takes "# comment", "---", "..." and "[section]".
    [GeneratedRegex(@"^\s*(#|---$|\.\.\.$|\[{1,2}[\w."" -]+\]{1,2}$|[\]}]+,?$)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Neutral();
}
