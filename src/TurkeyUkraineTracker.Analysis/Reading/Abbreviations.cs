using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What a full stop after a word means.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation: the stop is a full stop.</summary>
    None,

    /// <summary>A name follows ("Gen. Hodges", "TP. Huế"): never an end.</summary>
    Title,

    /// <summary>A number follows ("No. 5", "Feb. 24"); without one the stop is an end.</summary>
    Number,

    /// <summary>May stand last ("in the U.S. The deal …"): an end when the next word starts a sentence.</summary>
    Word,
}

/// <summary>The words of all languages read here that sentence borders depend on. Spelling differs enough for one list to serve all.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/abbreviations.tsv"))
        .DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<AbbreviationKind>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starters = WordsOf("function-words.tsv");
    private static readonly FrozenSet<string> Tags = WordsOf("quotation-tags.tsv");

    /// <param name="word">As written before the stop, inner stops included ("U.S").</param>
    public static AbbreviationKind KindOf(string word)
    {
        if (IsInitial(word)) return AbbreviationKind.Word; // before the lists: "P. Kahn" is no page

        var lower = word.ToLowerInvariant();
        if (Kinds.TryGetValue(word, out var kind) || Kinds.TryGetValue(lower, out kind)) return kind;

        var lastPart = lower.LastIndexOf('.') + 1;
        return lastPart > 0 ? Kinds.GetValueOrDefault(lower[lastPart..]) : AbbreviationKind.None;
    }

    /// <summary>Whether a word with a capital is one that starts sentences rather than names.</summary>
    public static bool StartsSentences(string word) => Starters.Contains(word.ToLowerInvariant());

    /// <summary>Whether the word names the act of speaking ("asked").</summary>
    public static bool IsQuotationTag(string word) => Tags.Contains(word.ToLowerInvariant());

    /// <summary>"J", "V.V", "J.-P": single capitals with stops between.</summary>
    private static bool IsInitial(string word)
    {
        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i])) return false;
            if (i + 1 < word.Length && word[i + 1] is not '.' and not '-') return false;
        }

        return word.Length > 0;
    }

    private static FrozenSet<string> WordsOf(string file) => LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/{file}"))
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);
}
