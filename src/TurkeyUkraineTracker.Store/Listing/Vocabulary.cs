using System.Collections.Concurrent;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Numbers for the few words of a column, so that claims hold numbers. A word keeps its number. One writer, any number of readers.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private volatile string[] _words = [];

    public string this[int number] => _words[number];

    /// <summary>-1 for a word that nothing has.</summary>
    public int Find(string word) => _numbers.GetValueOrDefault(word, -1);

    public int Add(string word)
    {
        if (_numbers.TryGetValue(word, out var known)) return known;

        // The word first: who has the number can ask for it.
        _words = [.. _words, word];
        return _numbers[word] = _words.Length - 1;
    }
}
