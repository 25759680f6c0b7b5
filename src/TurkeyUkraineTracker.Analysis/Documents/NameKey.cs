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
    private static readonly FrozenDictionary<char, string> Folds = Lexicons.LexiconFile.Load("shared/fold.tsv")
        .ToDictionary(row => row[0][0], row => row[1])
        .ToFrozenDictionary();

    /// <summary>The characters of most English texts, none of which Unicode decomposes: basic Latin and its signs, dashes, quotation marks.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Range('\0', '\u00bf'), .. Range('\u2010', '\u2027')]);

    /// <summary>The key of a name: folded words with single spaces between them. Pure; empty for text without letters or digits.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
        {
            if (char.IsAsciiLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c)); // by far the most, and never folded
            else if (Folds.TryGetValue(c, out var fold)) key.Append(fold);
            else if (IsInvisible(c)) continue;
            else if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static ReadOnlySpan<char> Decomposed(ReadOnlySpan<char> text) =>
        text.ContainsAnyExcept(Plain) ? NormalisableText.Of(text).Normalize(NormalizationForm.FormD) : text;

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
