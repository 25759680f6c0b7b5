using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.HeldOut;

/// <summary>A passage and all that a careful reader finds in it. tests/held-out/README.md describes the format; lists are in the file's order.</summary>
/// <param name="Language">The second part of the file's name: 13-vi-wire-cang is vi.</param>
public sealed record GoldPassage(
    string Name,
    string Language,
    string Text,
    IReadOnlyList<GoldClaim> Claims,
    IReadOnlyList<GoldFigure> Figures,
    IReadOnlyList<GoldDate> Dates,
    IReadOnlyList<GoldName> Names,
    IReadOnlyList<GoldWords> Boilerplate)
{
    private const string BeforeExpectations = "\n===\n";

    private static readonly string[] Abouts = ["claim", "figure", "date", "name", "boilerplate"];

    public static GoldPassage Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    /// <exception cref="FormatException">An expectation cannot be read, or its words are not in the passage; the message names passage and line.</exception>
    public static GoldPassage Parse(string name, string gold)
    {
        var border = gold.IndexOf(BeforeExpectations, StringComparison.Ordinal);
        if (border < 0) throw new FormatException($"{name} has no line === after its text.");

        var text = gold[..border];
        var lines = gold[(border + BeforeExpectations.Length)..].Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (lines.Find(line => !Abouts.Contains(line.Split(' ')[0])) is { } stray) throw new FormatException($"{name} expects what nobody knows: {stray}");

        IReadOnlyList<T> All<T>(string about, Func<string, GoldLine, T> read) =>
            [.. lines.Where(line => line.Split(' ')[0] == about).Select(line => ReadLine(name, line, parsed => read(text, parsed)))];

        return new(
            name,
            name.Split('-')[1],
            text,
            All("claim", GoldClaim.Of),
            All("figure", GoldFigure.Of),
            All("date", GoldDate.Of),
            All("name", GoldName.Of),
            All("boilerplate", (passage, line) => GoldWords.Find(passage, line.Values[0])));
    }

    private static T ReadLine<T>(string name, string line, Func<GoldLine, T> read)
    {
        try
        {
            return read(GoldLine.Parse(line));
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException)
        {
            throw new FormatException($"{name}: {line}: {unreadable.Message}", unreadable);
        }
    }
}

/// <param name="Kinds">Any of them is right.</param>
/// <param name="Speakers">Ids, any of which is right; empty for narrated claims, "-" where the passage does not say who.</param>
public sealed record GoldClaim(
    IReadOnlyList<AttributionKind> Kinds, IReadOnlyList<string> Speakers, GoldWords Source, GoldWords Cue, GoldWords Content, bool IsOptional)
{
    public static GoldClaim Of(string text, GoldLine line) => new(
        [.. line.Values[0].Split('|').Select(kind => Enum.Parse<AttributionKind>(kind, ignoreCase: true))],
        line.Alternatives("speaker"),
        Words(text, line, "source"),
        Words(text, line, "cue"),
        Words(text, line, "content"),
        line.IsOptional);

    private static GoldWords Words(string text, GoldLine line, string name) =>
        line.Named.TryGetValue(name, out var quoted) ? GoldWords.Find(text, quoted) : GoldWords.None;
}

/// <param name="Low">Equal to <paramref name="High"/> unless the words give a range.</param>
/// <param name="Units">Any of them is right.</param>
/// <param name="Bounds">Any of them is right: exact, at-least, at-most, more-than, less-than, approx.</param>
public sealed record GoldFigure(
    GoldWords Words, decimal Low, decimal High, IReadOnlyList<string> Units, IReadOnlyList<string> Bounds, FigureChange? Change, bool IsOptional)
{
    public static GoldFigure Of(string text, GoldLine line)
    {
        var values = line.Values[1].Split("..").Select(value => decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture)).ToList();
        FigureChange? change = line.Named.TryGetValue("change", out var word) ? Enum.Parse<FigureChange>(word, ignoreCase: true) : null;
        return new(
            GoldWords.Find(text, line.Values[0]),
            values[0],
            values[^1],
            line.Values[2].Split('|'),
            line.Named.ContainsKey("bound") ? line.Alternatives("bound") : ["exact"],
            change,
            line.IsOptional);
    }
}

/// <param name="Date">Null where the words alone fix no day.</param>
public sealed record GoldDate(GoldWords Words, EdtfDate? Date, bool IsOptional)
{
    public static GoldDate Of(string text, GoldLine line) =>
        new(GoldWords.Find(text, line.Values[0]), line.Values[1] == "-" ? null : EdtfDate.Parse(line.Values[1]), line.IsOptional);
}

/// <param name="Ids">Actor ids, any of which is right.</param>
public sealed record GoldName(GoldWords Words, IReadOnlyList<string> Ids, bool IsOptional)
{
    public static GoldName Of(string text, GoldLine line) => new(GoldWords.Find(text, line.Values[0]), line.Values[1].Split('|'), line.IsOptional);
}
