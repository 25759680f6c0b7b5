using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>What stands with a noun for words said or held.</summary>
[Flags]
internal enum NounTakes
{
    None = 0,

    /// <summary>A clause behind "that", "rằng".</summary>
    Clause = 1,

    /// <summary>A to-infinitive.</summary>
    Infinitive = 2,

    /// <summary>A noun phrase behind one of its prepositions.</summary>
    NounPhrase = 4,

    /// <summary>The noun tells of somebody's words even where it does not tell whose.</summary>
    Alone = 8,

    /// <summary>Says that the content is not so, or will not be done.</summary>
    Denial = 16,

    /// <summary>Tells what its owner thinks or wants, not what is said: the article speaks.</summary>
    Stance = 32,
}

/// <summary>A noun for words said or held ("claim", "cáo buộc").</summary>
internal sealed record CueNoun(CueClass Class, NounTakes Takes, IReadOnlyList<string> Prepositions)
{
    public bool Can(NounTakes takes) => (Takes & takes) != 0;
}

/// <summary>The nouns for words said or held of a language, from its <c>noun-cues.tsv</c>.</summary>
internal sealed class CueNouns
{
    private readonly PhraseTable<CueNoun> _nouns;

    private CueNouns(string language) => _nouns = new(LexiconFile.Load($"{language}/noun-cues.tsv")
        .Select(row => (row[0], new CueNoun(ClassOf(row), TakesOf(row), [.. row[3].Split(',', StringSplitOptions.RemoveEmptyEntries)]))));

    public static CueNouns Of(string language) => new(language);

    /// <summary>Tokens of the longest noun that starts at the token; 0 when none does.</summary>
    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out CueNoun? noun) => _nouns.LengthAt(tokens, start, end, out noun);

    private static CueClass ClassOf(LexiconRow row) => Enum.TryParse<CueClass>(row[1], ignoreCase: true, out var found)
        ? found
        : throw new InvalidDataException($"{row.Where} has an unknown cue class: {row[1]}.");

    private static NounTakes TakesOf(LexiconRow row) => row[2].Aggregate(NounTakes.None, (takes, letter) => takes | letter switch
    {
        'c' => NounTakes.Clause,
        't' => NounTakes.Infinitive,
        'n' => NounTakes.NounPhrase,
        'a' => NounTakes.Alone,
        'd' => NounTakes.Denial,
        's' => NounTakes.Stance,
        _ => throw new InvalidDataException($"{row.Where} has an unknown letter in takes: {letter}."),
    });
}
