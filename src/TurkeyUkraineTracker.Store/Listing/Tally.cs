using System.Numerics;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Counts small numbers: ids of actors and outlets, the numbers of a <see cref="Vocabulary"/>.</summary>
internal sealed class Tally
{
    private int[] _counts = new int[64];

    public int this[int number] => number < _counts.Length ? _counts[number] : 0;

    public void Add(int number)
    {
        if (number >= _counts.Length) Array.Resize(ref _counts, (int)BitOperations.RoundUpToPowerOf2((uint)number + 1));
        _counts[number]++;
    }

    public void Add(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers) Add(number);
    }

    /// <summary>The same tally, in which one number was never counted.</summary>
    public Tally Without(int number)
    {
        if (number < _counts.Length) _counts[number] = 0;
        return this;
    }

    /// <summary>Everything that was counted, the most first, of as many the smaller number.</summary>
    public IReadOnlyList<(int Number, int Count)> MostFirst() =>
    [
        .. _counts.Index().Where(counted => counted.Item > 0)
            .OrderByDescending(counted => counted.Item).ThenBy(counted => counted.Index)
            .Select(counted => (counted.Index, counted.Item)),
    ];
}
