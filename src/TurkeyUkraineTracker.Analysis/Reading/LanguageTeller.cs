using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells the language of a text by its small words and its letters. Every word has one vote for each language that knows it.</summary>
/// <remarks>Pure and culture-free: İ and I are lowered as their own letters, so that the answer is the same on every machine.</remarks>
internal static class LanguageTeller
{
    public const string Unknown = "und";

    public static readonly IReadOnlyList<string> Languages = ["en", "vi", "tr", "ru", "uk"];

    /// <summary>The start of a text tells its language as well as the whole.</summary>
    private const int LongestSample = 20_000;

    /// <summary>A word with letters of one language only says as much as a small word.</summary>
    private const double LetterVote = 1, ForeignVote = -0.5;

    /// <summary>Fewer votes than this for every word are chance. Running prose gives 0.3 to 0.9.</summary>
    private const double LeastShare = 0.12;

    private static readonly FrozenDictionary<string, string[]> Words = WordVotes();
    private static readonly FrozenDictionary<char, (string[] Own, string[] Foreign)> Letters = LetterVotes();

    /// <returns>BCP 47 primary tag, one of <see cref="Languages"/>, or <see cref="Unknown"/>.</returns>
    public static string LanguageOf(string text)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = 0;
        foreach (var word in WordsOf(text))
        {
            words++;
            foreach (var language in Words.GetValueOrDefault(word, [])) votes[language] = votes.GetValueOrDefault(language) + 1;
            VoteByLetters(word, votes);
        }

        if (words == 0 || votes.Count == 0) return Unknown;
        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First();
        return best.Value >= LeastShare * words && best.Value > 0 && Languages.Contains(best.Key) ? best.Key : Unknown;
    }

    /// <summary>Share of the words that are small words of the language, 0 to 1.</summary>
    public static double SmallWordShare(string text, string language)
    {
        var (words, known) = (0, 0);
        foreach (var word in WordsOf(text))
        {
            words++;
            if (Words.GetValueOrDefault(word, []).Contains(language)) known++;
        }

        return words == 0 ? 0 : (double)known / words;
    }

    private static void VoteByLetters(string word, Dictionary<string, double> votes)
    {
        foreach (var language in word.SelectMany(c => Letters.GetValueOrDefault(c).Own ?? []).Distinct())
        {
            votes[language] = votes.GetValueOrDefault(language) + LetterVote;
        }

        foreach (var language in word.SelectMany(c => Letters.GetValueOrDefault(c).Foreign ?? []).Distinct())
        {
            votes[language] = votes.GetValueOrDefault(language) + ForeignVote;
        }
    }

    /// <summary>Lower-case words in composed form: Vietnamese may come decomposed.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var word = new StringBuilder();
        foreach (var c in NormalisableText.Of(sample).Normalize(NormalizationForm.FormC).Append(' '))
        {
            if (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static FrozenDictionary<string, string[]> WordVotes() => Languages
        .SelectMany(language => LexiconFile.Load($"{language}/function-words.tsv").Select(row => (Language: language, Word: row[0])))
        .Concat(LexiconFile.Load("shared/other-languages.tsv").Select(row => (Language: row[0], Word: row[1])))
        .GroupBy(vote => vote.Word, vote => vote.Language)
        .ToFrozenDictionary(votes => votes.Key, votes => votes.ToArray(), StringComparer.Ordinal);

    private static FrozenDictionary<char, (string[] Own, string[] Foreign)> LetterVotes()
    {
        var rows = LexiconFile.Load("shared/alphabets.tsv");
        return rows.SelectMany(row => row[1] + row[2]).Distinct().ToFrozenDictionary(letter => letter, letter => (With(letter, 1), With(letter, 2)));

        string[] With(char letter, int column) => [.. rows.Where(row => row[column].Contains(letter, StringComparison.Ordinal)).Select(row => row[0])];
    }
}
