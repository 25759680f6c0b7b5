using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>An article and all that a careful reader finds in it; docs/data-format.md describes the format. Lists are in the file's order.</summary>
/// <param name="Name">The file's base name without its extension.</param>
/// <param name="Language">The second part of the name: 13-vi-wire-cang is vi.</param>
/// <param name="Text">With mark-up, as a file of the article itself would hold it; what all spans count in.</param>
internal sealed record GoldPassage(
    string Name,
    string Language,
    string Text,
    IReadOnlyList<GoldClaim> Claims,
    IReadOnlyList<GoldFigure> Figures,
    IReadOnlyList<GoldDate> Dates,
    IReadOnlyList<GoldName> Names,
    IReadOnlyList<GoldCitation> Citations,
    IReadOnlyList<GoldWords> Opinions,
    IReadOnlyList<GoldWords> Boilerplate)
{
    public const string Extension = ".gold";

    private const string Border = "\n===\n";

    private static readonly string[] Abouts = ["claim", "figure", "date", "name", "citation", "opinion", "boilerplate"];

    public static GoldPassage Read(string path) => Parse(Path.GetFileName(path), File.ReadAllText(path));

    /// <exception cref="FormatException">An expectation cannot be read, or its words are not in the text; the message quotes the line.</exception>
    public static GoldPassage Parse(string fileName, string gold)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        var unix = gold.Replace("\r\n", "\n", StringComparison.Ordinal);
        var border = unix.IndexOf(Border, StringComparison.Ordinal);
        if (border < 0) throw new FormatException("It has no line === after its text.");

        var text = unix[..border];
        var lines = LinesOf(unix[(border + Border.Length)..]);

        IReadOnlyList<T> All<T>(string about, Func<string, GoldLine, T> read) =>
            [.. lines[about].Select(line => ReadLine(line, parsed => read(text, parsed)))];

        return new(
            name,
            LanguageOf(name),
            text,
            All("claim", GoldClaim.Of),
            All("figure", GoldFigure.Of),
            All("date", GoldDate.Of),
            All("name", GoldName.Of),
            All("citation", GoldCitation.Of),
            All("opinion", WordsOf),
            All("boilerplate", WordsOf));
    }

    /// <summary>The article as its reader is to get it, without a trace of the annotations.</summary>
    public RawDocument ToDocument() => new(Name, Encoding.UTF8.GetBytes(Text));

    private static ILookup<string, string> LinesOf(string expectations)
    {
        var lines = expectations.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToLookup(line => line.Split(' ')[0], StringComparer.Ordinal);
        var stray = lines.FirstOrDefault(about => !Abouts.Contains(about.Key));
        return stray is null ? lines : throw new FormatException($"It expects what nobody knows: {stray.First()}");
    }

    private static GoldWords WordsOf(string passage, GoldLine line) => GoldWords.Find(passage, line.Value(0, "words"));

    private static string LanguageOf(string name) => name.Split('-') is [_, { Length: 2 } language, ..]
        ? language
        : throw new FormatException($"Its name does not say its language, as 01-en-interview{Extension} does.");

    private static T ReadLine<T>(string line, Func<GoldLine, T> read)
    {
        try
        {
            return read(GoldLine.Parse(line));
        }
        catch (FormatException unreadable)
        {
            throw new FormatException($"{line}: {unreadable.Message}", unreadable);
        }
    }
}
