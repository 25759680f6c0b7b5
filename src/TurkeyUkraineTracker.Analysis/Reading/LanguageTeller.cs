using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
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

    /// <summary>The start of a text tells its language as well as the whole; a page still in its mark-up has fewer words in the same length.</summary>
    private const int LongestSample = 6_000, LongestPageSample = 20_000;

    /// <summary>Fewer votes than this for every word are chance. Running prose gives 0.3 to 0.9.</summary>
    private const double LeastShare = 0.12;

    /// <summary>The characters of most texts in Latin script, which stand for themselves in composed form.</summary>
    private static readonly SearchValues<char> Composed =
        SearchValues.Create([.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x18)).Select(code => (char)code)]);

    /// <returns>BCP 47 primary tag: one of <see cref="Languages"/>, that of another language, or <see cref="Unknown"/>.</returns>
    public static string LanguageOf(string text)
    {
        var votes = LanguageSigns.NoVotes();
        var words = 0.0;
        foreach (var (word, times) in WordsOf(text, LongestSample)) words += times * LanguageSigns.Vote(word, times, votes);

        // Of equals a language that is read here is the likelier one.
        var best = votes.Leading
            .OrderByDescending(vote => Math.Round(vote.Value, 6))
            .ThenByDescending(vote => Languages.Contains(vote.Key))
            .ThenBy(vote => vote.Key, StringComparer.Ordinal)
            .FirstOrDefault(new KeyValuePair<string, double>(Unknown, 0));
        return best.Value >= LeastShare * words ? best.Key : Unknown;
    }

    /// <summary>Share of the words that are frequent words of the language, 0 to 1.</summary>
    public static double FrequentWordShare(string text, string language)
    {
        var (words, known) = (0, 0);
        foreach (var (word, times) in WordsOf(text, LongestPageSample))
        {
            words += times;
            if (LanguageSigns.Knows(language, word)) known += times;
        }

        return words == 0 ? 0 : (double)known / words;
    }

    /// <summary>
    /// Lower-case words in composed form, and how often each stands in the text: Vietnamese may come decomposed, and any word may hold a soft hyphen.
    /// </summary>
    private static Dictionary<string, int> WordsOf(string text, int longest)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, longest));
        var composed = sample.ContainsAnyExcept(Composed) ? NormalisableText.Of(sample).Normalize(NormalizationForm.FormC) : sample;
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var word = new char[composed.Length];
        var length = 0;
        foreach (var c in composed)
        {
            if (IsPartOfWord(c)) word[length++] = char.ToLowerInvariant(c);
            else if (char.IsAscii(c) || char.GetUnicodeCategory(c) is not UnicodeCategory.Format) EndWord();
        }

        EndWord();
        return words;

        void EndWord()
        {
            if (length > 0) CollectionsMarshal.GetValueRefOrAddDefault(counts, word.AsSpan(0, length), out _)++;
            length = 0;
        }
    }

    private static bool IsPartOfWord(char c) =>
        char.IsLetter(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
