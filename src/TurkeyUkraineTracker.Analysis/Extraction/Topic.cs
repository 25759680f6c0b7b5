using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>What is known of a topic before any article is read: actors with their names in every language, outlets, concepts.</summary>
public sealed record Topic(IReadOnlyList<TopicActor> Actors, IReadOnlyList<TopicOutlet> Outlets, IReadOnlyList<TopicConcept> Concepts)
{
    public static readonly Topic Empty = new([], [], []);

    /// <summary>Reads the four tables of a topic folder: actors.tsv, names.tsv, outlets.tsv and concepts.tsv, given as text.</summary>
    /// <exception cref="InvalidDataException">A table is malformed or names an unknown actor; the message names file and line.</exception>
    public static Topic Parse(string actors, string names, string outlets, string concepts)
    {
        var namesByActor = LexiconFile.Parse("names.tsv", names).ToLookup(row => row[0], StringComparer.Ordinal);
        var known = LexiconFile.Parse("actors.tsv", actors)
            .Select(row => new TopicActor(row[0], row[2], KindOf<ActorKind>(row, 1), Or(row[3]), Or(row[4]), [.. namesByActor[row[0]].Select(NameOf)]))
            .ToList();

        var ids = known.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        if (namesByActor.FirstOrDefault(rows => !ids.Contains(rows.Key)) is { } stray)
            throw new InvalidDataException($"{stray.First().Where} names an actor that actors.tsv does not have: {stray.Key}.");

        return new(
            known,
            [.. LexiconFile.Parse("outlets.tsv", outlets).Select(row => new TopicOutlet(row[0], row[1], row[2], Or(row[3])))],
            [.. LexiconFile.Parse("concepts.tsv", concepts).Select(row => new TopicConcept(row[0], row[1], row[2]))]);
    }

    private static ActorName NameOf(LexiconRow row) => new(row[1], KindOf<NameForm>(row, 2), row[3]);

    private static T KindOf<T>(LexiconRow row, int column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value) && !char.IsDigit(row[column][0])
            ? value
            : throw new InvalidDataException($"{row.Where} has an unknown {typeof(T).Name}: {row[column]}.");

    private static string? Or(string cell) => cell.Length == 0 ? null : cell;
}

/// <summary>An actor of the topic data.</summary>
/// <param name="Affiliation">Id of the state or organisation it acts for.</param>
/// <param name="Gender"><c>m</c> or <c>f</c> for persons whose pronouns are known, else null.</param>
public sealed record TopicActor(string Id, string Name, ActorKind Kind, string? Affiliation, string? Gender, IReadOnlyList<ActorName> Names);

/// <summary>What kind of surface a name in the topic data is.</summary>
public enum NameForm
{
    Name,
    Alias,
    Adjective,
    Metonym,
    Role,
}

/// <param name="Language">BCP 47 tag; empty for a name used in any language.</param>
public sealed record ActorName(string Language, NameForm Form, string Text);

/// <param name="Domain">Registrable domain of its site, without <c>www.</c>.</param>
public sealed record TopicOutlet(string Id, string Name, string Language, string? Domain);

/// <summary>One designation of a concept: what a language may call it.</summary>
public sealed record TopicConcept(string Id, string Language, string Text);
