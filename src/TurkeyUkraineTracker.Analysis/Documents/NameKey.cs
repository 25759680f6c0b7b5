using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>The one way names and words are compared: without case, diacritics, invisible characters and look-alike apostrophes.</summary>
/// <remarks>
/// Culture-free: "İstanbul", "istanbul" and "ISTANBUL" share a key under every culture, and so do "Erdoğan" and "Erdogan", "Đà Nẵng" and "Da Nang".
/// Letters that Unicode does not decompose come from <c>Lexicons/shared/fold.tsv</c>.
/// </remarks>
public static class NameKey
{
    /// <summary>Letters with diacritics in the languages of Latin script, Vietnamese too; Unicode decomposes most of them.</summary>
    private static readonly char[] LatinLetters = [.. Range('\u00c0', '\u024f'), .. Range('\u1e00', '\u1eff')];

    private static readonly FrozenDictionary<char, string> Folds = LoadFolds();

    /// <summary>
    /// The characters of most texts in Latin script: those that Unicode decomposes are in <see cref="Folds"/>, so that the text need not be normalised.
    /// </summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Range('\0', '\u00bf'), .. LatinLetters, .. Range('\u2010', '\u2027')]);

    /// <summary>The key of a name: folded words with single spaces between them. Pure; empty for text without letters or digits.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
        {
            // By far the most, and never folded.
            if (char.IsAsciiLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (c != ' ' && Folds.TryGetValue(c, out var fold)) key.Append(fold);
            else if (IsInvisible(c)) continue;
            else if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static FrozenDictionary<char, string> LoadFolds()
    {
        var folds = Lexicons.LexiconFile.Load("shared/fold.tsv").ToDictionary(row => row[0][0], row => row[1]);
        foreach (var letter in LatinLetters.Where(letter => !folds.ContainsKey(letter)))
        {
            if (letter.ToString().Normalize(NormalizationForm.FormD) is { Length: > 1 } parts) folds[letter] = Folded(parts, folds);
        }

        return folds.ToFrozenDictionary();
    }

    private static string Folded(string decomposed, Dictionary<char, string> folds) => string.Concat(
        decomposed.Where(part => !IsInvisible(part)).Select(part => folds.TryGetValue(part, out var fold) ? fold : char.ToLowerInvariant(part).ToString()));

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static ReadOnlySpan<char> Decomposed(ReadOnlySpan<char> text) =>
        text.ContainsAnyExcept(Plain) ? NormalisableText.Of(text).Normalize(NormalizationForm.FormD) : text;

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
