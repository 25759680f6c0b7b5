namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

/// <summary>A text, a line <c>===</c>, and what is expected of it, one line each. Lines starting with <c>//</c> above the text say what the case is about.</summary>
internal sealed record CaseFile(string Text, IReadOnlyList<string> Expected)
{
    public static TheoryData<string> In(string folder) => [.. Directory.EnumerateFiles(Given.Cases(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static CaseFile Read(string folder, string name)
    {
        var lines = File.ReadAllText(Path.Combine(Given.Cases(folder), name)).TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
        var border = lines.IndexOf("===");
        return new(string.Join('\n', lines[..border]), lines[(border + 1)..]);
    }
}
