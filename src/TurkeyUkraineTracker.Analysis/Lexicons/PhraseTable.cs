using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Lexicons;

/// <summary>Phrases of one or more words, each with a value, looked up in a run of tokens by their lower-case form. The longest phrase wins.</summary>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Entry[]> _byFirst;
    private readonly FrozenDictionary<string, Entry[]> _byLast;

    /// <param name="phrases">Words parted by single spaces. The same phrase may stand for several values; the first is found.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        var entries = phrases.Select(p => new Entry(p.Phrase.Split(' '), p.Value)).ToList();
        _byFirst = Index(entries, entry => entry.Words[0]);
        _byLast = Index(entries, entry => entry.Words[^1]);
    }

    /// <summary>The phrase that starts at token <paramref name="start"/> and ends at or before <paramref name="end"/>.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out T? value) =>
        Longest(_byFirst, tokens, start < end ? tokens[start].Lower : "", length => start + length <= end ? start : -1, out value);

    /// <summary>The phrase whose last token is the one before <paramref name="end"/> and that starts at or after <paramref name="start"/>.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public int LengthBefore(IReadOnlyList<Token> tokens, int start, int end, out T? value) =>
        Longest(_byLast, tokens, start < end ? tokens[end - 1].Lower : "", length => end - length >= start ? end - length : -1, out value);

    private static int Longest(FrozenDictionary<string, Entry[]> index, IReadOnlyList<Token> tokens, string word, Func<int, int> place, out T? value)
    {
        value = default;
        if (!index.TryGetValue(word, out var entries)) return 0;

        foreach (var entry in entries)
        {
            var start = place(entry.Words.Length);
            if (start < 0 || !Stands(entry.Words, tokens, start)) continue;

            value = entry.Value;
            return entry.Words.Length;
        }

        return 0;
    }

    private static bool Stands(string[] words, IReadOnlyList<Token> tokens, int start)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[start + i].Lower != words[i]) return false;
        }

        return true;
    }

    private static FrozenDictionary<string, Entry[]> Index(List<Entry> entries, Func<Entry, string> key) => entries
        .GroupBy(key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    private sealed record Entry(string[] Words, T Value);
}
