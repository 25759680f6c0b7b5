using System.Globalization;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Growth;

/// <summary>One way to tell one kind of thing.</summary>
/// <param name="Least">Of its figure; equal to <paramref name="Most"/> for a thing without one.</param>
internal sealed record Template(string Kind, string Language, decimal Least, decimal Most, string Text)
{
    public bool HasFigure => Most > Least;

    public bool IsOfCountries => Kind is "trade" or "tanks" or "gas" or "sanctions";
}

internal sealed record SpeakerName(string Speaker, string Language, string First, string Later);

internal sealed record Place(string Id, bool IsAbroad, string English, string Vietnamese)
{
    public string In(string language) => language == "vi" ? Vietnamese : English;
}

/// <summary>A way to credit words.</summary>
internal sealed record Frame(string Language, bool IsDenial, string Text);

/// <summary>The words that collections are made of, from the tables beside the program.</summary>
internal static class WordTables
{
    public static readonly IReadOnlyList<Template> Templates =
        [.. Rows("templates.tsv").Select(row => new Template(row[0], row[1], Number(row[2]), Number(row[3]), row[4]))];

    public static readonly IReadOnlyList<Frame> Frames = [.. Rows("frames.tsv").Select(row => new Frame(row[0], row[1] == "denied", row[2]))];

    public static readonly IReadOnlyList<SpeakerName> Speakers = [.. Rows("speakers.tsv").Select(row => new SpeakerName(row[0], row[1], row[2], row[3]))];

    public static readonly IReadOnlyList<Place> Places = [.. Rows("places.tsv").Select(row => new Place(row[0], row[1] == "yes", row[2], row[3]))];

    private static IEnumerable<LexiconRow> Rows(string name) =>
        LexiconFile.Parse(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Words", name)));

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
