namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Some of the words of an article, by their numbers in text order. What was found and what was expected is compared by words alone.</summary>
internal sealed class WordSet
{
    public static readonly WordSet Empty = new([]);

    private readonly HashSet<int> _words;

    public WordSet(IEnumerable<int> words) => _words = [.. words];

    public int Count => _words.Count;

    public IEnumerable<int> InOrder => _words.Order();

    public static WordSet Union(IEnumerable<WordSet> sets) => new(sets.SelectMany(set => set._words));

    public int SharedWith(WordSet other) => _words.Count(other._words.Contains);

    public bool Overlaps(WordSet other) => _words.Overlaps(other._words);

    public bool IsSameAs(WordSet other) => _words.SetEquals(other._words);

    /// <summary>How much of this set lies in the other, 0 to 1; nothing of an empty set does.</summary>
    public double ShareIn(WordSet other) => Count == 0 ? 0 : (double)SharedWith(other) / Count;

    /// <summary>Twice the shared words by the words of both, 0 to 1 (Dice).</summary>
    public double DiceWith(WordSet other) => Count + other.Count == 0 ? 0 : 2.0 * SharedWith(other) / (Count + other.Count);

    /// <summary>The shared words by the words of either, 0 to 1 (Jaccard).</summary>
    public double JaccardWith(WordSet other) => SharedWith(other) is var shared and > 0 ? (double)shared / (Count + other.Count - shared) : 0;
}
