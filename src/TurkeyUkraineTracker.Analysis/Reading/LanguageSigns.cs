using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What a single word says about its language: that it is frequent there, that its ending, its letters or its script belong there.</summary>
internal static class LanguageSigns
{
    private const double WordVote = 1, LetterVote = 1, ForeignVote = -0.5, FaintVote = 0.4;

    private const int ShortestStem = 3, LongestEnding = 7, ShortestEnding = 2;

    private static readonly string[] NotedLanguages = ["en", "vi"];

    /// <summary>Every language of the word lists; the lists below name it by its place here.</summary>
    private static readonly string[] Tags =
    [
        .. LanguageTeller.Languages
            .Concat(new[] { "words", "endings", "letters" }.SelectMany(list => LexiconFile.Load($"shared/language-{list}.tsv")).Select(row => row[0]))
            .Concat(LexiconFile.Load("shared/scripts.tsv").Select(row => row[0]))
            .Distinct(StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, int[]> Words = LoadWords();
    private static readonly FrozenDictionary<string, int[]> NewsWords = LoadNewsWords();
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Endings =
        ByText(LexiconFile.Load("shared/language-endings.tsv").Select(row => (row[0], row[1]))).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, (int[] Own, int[] Foreign)> Letters = LoadLetters();
    private static readonly SearchValues<char> TellingLetters = SearchValues.Create([.. Letters.Keys]);
    private static readonly Script[] Scripts = LoadScripts();

    private sealed record Script(int[] Languages, char First, char Last, double Weight);

    public static LanguageVotes NoVotes() => new(Tags);

    public static bool Knows(string language, string word) => Words.GetValueOrDefault(word, []).Contains(NumberOf(language));

    /// <summary>Adds the word's votes. A sign that several languages share gives each its part of one vote.</summary>
    /// <param name="word">Lower case, composed.</param>
    /// <param name="times">How often the word votes.</param>
    /// <returns>How many words this one counts for each time: more than one in a script that sets no spaces.</returns>
    public static double Vote(string word, int times, LanguageVotes votes)
    {
        if (ScriptOf(word[0]) is not null) return VoteByScript(word, times, votes);

        if (Words.TryGetValue(word, out var languages)) votes.Share(times * WordVote, languages);
        else votes.Share(times * FaintVote, NewsWords.GetValueOrDefault(word) ?? EndingOf(word));
        VoteByLetters(word, times, votes);
        return 1;
    }

    private static double VoteByScript(string word, int times, LanguageVotes votes)
    {
        var words = 0.0;
        foreach (var letter in word)
        {
            if (ScriptOf(letter) is not { } script) continue;

            words += script.Weight;
            votes.Share(times * script.Weight, script.Languages);
        }

        return words;
    }

    /// <summary>The longest ending that any language knows speaks for the languages that have it.</summary>
    private static int[] EndingOf(string word)
    {
        for (var length = Math.Min(LongestEnding, word.Length - ShortestStem); length >= ShortestEnding; length--)
        {
            if (Endings.TryGetValue(word.AsSpan(word.Length - length), out var languages)) return languages;
        }

        return [];
    }

    /// <summary>One vote a word, for the letter that the fewest languages have: a name in a foreign spelling is still one word.</summary>
    private static void VoteByLetters(string word, int times, LanguageVotes votes)
    {
        if (!word.AsSpan().ContainsAny(TellingLetters)) return;

        int[] rarest = [];
        var isForeign = false;
        foreach (var letter in word)
        {
            if (!Letters.TryGetValue(letter, out var told)) continue;

            if (told.Own.Length > 0 && (rarest.Length == 0 || told.Own.Length < rarest.Length)) rarest = told.Own;
            isForeign |= told.Foreign.Length > 0;
            votes.NoteAgainst(told.Foreign);
        }

        votes.Share(times * LetterVote, rarest);
        if (isForeign) votes.SettleAgainst(times * ForeignVote);
    }

    private static int NumberOf(string language) => Array.IndexOf(Tags, language);

    private static Script? ScriptOf(char c) => c < '\u0370' ? null : Array.Find(Scripts, script => c >= script.First && c <= script.Last);

    private static FrozenDictionary<string, int[]> LoadWords() => ByText(LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/function-words.tsv").Select(row => (language, row[0])))
        .Concat(LexiconFile.Load("shared/language-words.tsv").Select(row => (row[0], row[1]))));

    /// <summary>The words for what news says: a headline has them rather than small words. Many are words of neighbouring languages too.</summary>
    private static FrozenDictionary<string, int[]> LoadNewsWords() => ByText(NotedLanguages
        .SelectMany(language => LexiconFile.Load($"{language}/notions.tsv"), (language, row) => (language, row[1]))
        .SelectMany(notion => notion.Item2.ToLowerInvariant().Split(' '), (notion, word) => (notion.language, word)));

    private static FrozenDictionary<string, int[]> ByText(IEnumerable<(string Language, string Text)> entries) => entries
        .Distinct()
        .GroupBy(entry => entry.Text, entry => NumberOf(entry.Language))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static FrozenDictionary<char, (int[] Own, int[] Foreign)> LoadLetters()
    {
        var rows = LexiconFile.Load("shared/language-letters.tsv");
        return rows.SelectMany(row => row[1] + row[2]).Distinct().ToFrozenDictionary(letter => letter, letter => (With(letter, 1), With(letter, 2)));

        int[] With(char letter, int column) => [.. rows.Where(row => row[column].Contains(letter, StringComparison.Ordinal)).Select(row => NumberOf(row[0]))];
    }

    /// <summary>The narrowest range first: a letter of Persian alone stands inside the Arabic block.</summary>
    private static Script[] LoadScripts() =>
    [
        .. LexiconFile.Load("shared/scripts.tsv")
            .Select(row => new Script([NumberOf(row[0])], CharOf(row[1]), CharOf(row[2]), double.Parse(row[3], CultureInfo.InvariantCulture)))
            .OrderBy(script => script.Last - script.First),
    ];

    private static char CharOf(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
