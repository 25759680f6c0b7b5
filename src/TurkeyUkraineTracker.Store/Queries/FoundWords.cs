using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Finds where terms stand in a text as it was written, in any case and with or without diacritics.</summary>
internal sealed class FoundWords
{
    private readonly ILookup<string, string[]> _closed;
    private readonly List<string> _open;

    public FoundWords(IEnumerable<TypedTerm> terms)
    {
        var split = terms.Select(term => (term.IsOpen, Words: term.Key.Split(' '))).ToList();
        _closed = split.OrderByDescending(term => term.Words.Length).ToLookup(term => term.Words[0], term => term.Words, StringComparer.Ordinal);
        _open = [.. split.Where(term => term.IsOpen && term.Words.Length == 1).Select(term => term.Words[0])];
    }

    /// <summary>In text order, not overlapping; the longest term that begins at a word counts. Linear in the text.</summary>
    public IReadOnlyList<TextSpan> In(string text)
    {
        var words = WordsOf(text).Select(span => (Span: span, Key: NameKey.Of(span.Of(text)))).ToList();
        var found = new List<TextSpan>();
        for (var i = 0; i < words.Count;)
        {
            var length = LengthAt(words, i);
            if (length > 0) found.Add(words[i].Span.Join(words[i + length - 1].Span));
            i += Math.Max(length, 1);
        }

        return found;
    }

    private int LengthAt(List<(TextSpan Span, string Key)> words, int at)
    {
        foreach (var term in _closed[words[at].Key])
            if (at + term.Length <= words.Count && !term.Where((word, i) => words[at + i].Key != word).Any()) return term.Length;
        return _open.Exists(beginning => words[at].Key.StartsWith(beginning, StringComparison.Ordinal)) ? 1 : 0;
    }

    // What NameKey takes for a word: letters and digits with the marks and invisible characters among them.
    private static IEnumerable<TextSpan> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsOfWord(text[start])) continue;

            var end = start + 1;
            while (end < text.Length && IsOfWord(text[end])) end++;
            yield return new(start, end);
            start = end;
        }
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
