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

    private static readonly FrozenDictionary<string, string[]> Words = LoadWords();
    private static readonly FrozenDictionary<string, string[]> NewsWords = LoadNewsWords();
    private static readonly FrozenDictionary<string, string[]> Endings =
        ByText(LexiconFile.Load("shared/language-endings.tsv").Select(row => (row[0], row[1])));

    private static readonly FrozenDictionary<char, (string[] Own, string[] Foreign)> Letters = LoadLetters();
    private static readonly Script[] Scripts = LoadScripts();

    private sealed record Script(string Language, char First, char Last, double Weight);

    public static bool Knows(string language, string word) => Words.GetValueOrDefault(word, []).Contains(language);

    /// <summary>Adds the word's votes. A sign that several languages share gives each its part of one vote.</summary>
    /// <param name="word">Lower case, composed.</param>
    /// <returns>How many words this one counts for: more than one in a script that sets no spaces.</returns>
    public static double Vote(string word, Dictionary<string, double> votes)
    {
        if (ScriptOf(word[0]) is not null) return VoteByScript(word, votes);

        if (Words.TryGetValue(word, out var languages)) Share(WordVote, languages, votes);
        else Share(FaintVote, NewsWords.GetValueOrDefault(word) ?? EndingOf(word), votes);
        VoteByLetters(word, votes);
        return 1;
    }

    private static double VoteByScript(string word, Dictionary<string, double> votes)
    {
        var words = 0.0;
        foreach (var script in word.Select(ScriptOf).OfType<Script>())
        {
            words += script.Weight;
            Share(script.Weight, [script.Language], votes);
        }

        return words;
    }

    /// <summary>The longest ending that any language knows speaks for the languages that have it.</summary>
    private static string[] EndingOf(string word)
    {
        for (var length = Math.Min(LongestEnding, word.Length - ShortestStem); length >= ShortestEnding; length--)
        {
            if (Endings.TryGetValue(word[^length..], out var languages)) return languages;
        }

        return [];
    }

    /// <summary>One vote a word, for the letter that the fewest languages have: a name in a foreign spelling is still one word.</summary>
    private static void VoteByLetters(string word, Dictionary<string, double> votes)
    {
        var told = word.Distinct().Where(Letters.ContainsKey).Select(letter => Letters[letter]).ToList();
        var rarest = told.Select(letter => letter.Own).Where(own => own.Length > 0).OrderBy(own => own.Length).FirstOrDefault([]);
        Share(LetterVote, rarest, votes);
        foreach (var language in told.SelectMany(letter => letter.Foreign).Distinct()) votes[language] = votes.GetValueOrDefault(language) + ForeignVote;
    }

    private static void Share(double vote, string[] languages, Dictionary<string, double> votes)
    {
        foreach (var language in languages) votes[language] = votes.GetValueOrDefault(language) + (vote / languages.Length);
    }

    private static Script? ScriptOf(char c) => c < '\u0370' ? null : Array.Find(Scripts, script => c >= script.First && c <= script.Last);

    private static FrozenDictionary<string, string[]> LoadWords() => ByText(LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/function-words.tsv").Select(row => (language, row[0])))
        .Concat(LexiconFile.Load("shared/language-words.tsv").Select(row => (row[0], row[1]))));

    /// <summary>The words for what news says: a headline has them rather than small words. Many are words of neighbouring languages too.</summary>
    private static FrozenDictionary<string, string[]> LoadNewsWords() => ByText(NotedLanguages
        .SelectMany(language => LexiconFile.Load($"{language}/notions.tsv"), (language, row) => (language, row[1]))
        .SelectMany(notion => notion.Item2.ToLowerInvariant().Split(' '), (notion, word) => (notion.language, word)));

    private static FrozenDictionary<string, string[]> ByText(IEnumerable<(string Language, string Text)> entries) => entries
        .Distinct()
        .GroupBy(entry => entry.Text, entry => entry.Language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static FrozenDictionary<char, (string[] Own, string[] Foreign)> LoadLetters()
    {
        var rows = LexiconFile.Load("shared/language-letters.tsv");
        return rows.SelectMany(row => row[1] + row[2]).Distinct().ToFrozenDictionary(letter => letter, letter => (With(letter, 1), With(letter, 2)));

        string[] With(char letter, int column) => [.. rows.Where(row => row[column].Contains(letter, StringComparison.Ordinal)).Select(row => row[0])];
    }

    /// <summary>The narrowest range first: a letter of Persian alone stands inside the Arabic block.</summary>
    private static Script[] LoadScripts() =>
    [
        .. LexiconFile.Load("shared/scripts.tsv")
            .Select(row => new Script(row[0], CharOf(row[1]), CharOf(row[2]), double.Parse(row[3], CultureInfo.InvariantCulture)))
            .OrderBy(script => script.Last - script.First),
    ];

    private static char CharOf(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
