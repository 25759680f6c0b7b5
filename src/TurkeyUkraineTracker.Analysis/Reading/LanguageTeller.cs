using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells the language of a text by its frequent words, its endings, its letters and its script.</summary>
/// <remarks>Pure and culture-free: İ and I are lowered as their own letters, so that the answer is the same on every machine.</remarks>
internal static class LanguageTeller
{
    public const string Unknown = "und";

    /// <summary>The languages that articles are read in.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "vi", "tr", "ru", "uk"];

    /// <summary>The start of a text tells its language as well as the whole.</summary>
    private const int LongestSample = 20_000;

    /// <summary>Fewer votes than this for every word are chance. Running prose gives 0.3 to 0.9.</summary>
    private const double LeastShare = 0.12;

    /// <returns>BCP 47 primary tag: one of <see cref="Languages"/>, that of another language, or <see cref="Unknown"/>.</returns>
    public static string LanguageOf(string text)
    {
        var votes = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = 0.0;
        foreach (var word in WordsOf(text)) words += LanguageSigns.Vote(word, votes);

        if (votes.Count == 0) return Unknown;
        // Of equals a language that is read here is the likelier one.
        var best = votes
            .OrderByDescending(vote => Math.Round(vote.Value, 6))
            .ThenByDescending(vote => Languages.Contains(vote.Key))
            .ThenBy(vote => vote.Key, StringComparer.Ordinal)
            .First();
        return best.Value > 0 && best.Value >= LeastShare * words ? best.Key : Unknown;
    }

    /// <summary>Share of the words that are frequent words of the language, 0 to 1.</summary>
    public static double FrequentWordShare(string text, string language)
    {
        var (words, known) = (0, 0);
        foreach (var word in WordsOf(text))
        {
            words++;
            if (LanguageSigns.Knows(language, word)) known++;
        }

        return words == 0 ? 0 : (double)known / words;
    }

    /// <summary>Lower-case words in composed form: Vietnamese may come decomposed, and any word may hold a soft hyphen.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var word = new StringBuilder();
        foreach (var c in NormalisableText.Of(sample).Normalize(NormalizationForm.FormC).Append(' '))
        {
            var category = char.GetUnicodeCategory(c);
            if (char.IsLetter(c) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0 && category is not UnicodeCategory.Format)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
