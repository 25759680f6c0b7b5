using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Where a cue must stand, and what it then says; the words for them are those of <c>boilerplate.tsv</c>.</summary>
internal enum CuePlace
{
    Line,
    Whole,
    Anywhere,
    Note,
    Label,
    Tail,
    List,
    Caption,
    Author,
    Dated,
    Credit,
    Portrait,
}

/// <summary>The phrases by which news sites mark what is not prose, of all languages at once: a Vietnamese page may say "Comments".</summary>
internal static class BoilerplateCues
{
    private sealed record Cue(string[] Words, CuePlace Place);

    private static readonly FrozenDictionary<string, Cue[]> ByFirstWord = LanguageTeller.Languages
        .Append("shared")
        .SelectMany(language => LexiconFile.Load($"{language}/boilerplate.tsv"))
        .Select(row => new Cue(NameKey.Of(row[0]).Split(' '), Enum.Parse<CuePlace>(row[1], ignoreCase: true)))
        .GroupBy(cue => cue.Words[0])
        .ToFrozenDictionary(cues => cues.Key, cues => cues.ToArray(), StringComparer.Ordinal);

    /// <summary>The cues that the words start with, as place and number of words taken; longest first.</summary>
    public static IEnumerable<(CuePlace Place, int Words)> AtStart(IReadOnlyList<string> words) =>
        words.Count == 0 ? [] : At(words, 0).OrderByDescending(cue => cue.Words.Length).Select(cue => (cue.Place, cue.Words.Length));

    /// <summary>Whether a phrase that gives a block away wherever it stands is among the words.</summary>
    public static bool IsAnywhereIn(IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).Any(i => At(words, i).Any(cue => cue.Place == CuePlace.Anywhere));

    private static IEnumerable<Cue> At(IReadOnlyList<string> words, int position) =>
        ByFirstWord.GetValueOrDefault(words[position], []).Where(cue => Matches(cue, words, position));

    private static bool Matches(Cue cue, IReadOnlyList<string> words, int position)
    {
        if (position + cue.Words.Length > words.Count) return false;

        for (var i = 1; i < cue.Words.Length; i++)
        {
            if (words[position + i] != cue.Words[i]) return false;
        }

        return true;
    }
}
