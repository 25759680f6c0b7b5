using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>What taking a collection in came to.</summary>
/// <param name="Saving">Processor time of storing and linking each article, in order, without reading and extraction: what else runs on the machine does not count.</param>
/// <param name="Whole">By the clock.</param>
internal sealed record GrowthReport(IReadOnlyList<TimeSpan> Saving, TimeSpan Whole, PairScore Pairs)
{
    public const int Thousand = 1000;

    /// <summary>Time of the last tenth, at most a thousand, against the first.</summary>
    public double Ratio => Milliseconds(Saving.TakeLast(Slice)) / Milliseconds(Saving.Take(Slice));

    private int Slice => Math.Clamp(Saving.Count / 2, 1, Thousand);

    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"""
        articles               {Saving.Count}, {Saving.Count / Whole.TotalSeconds:0.0} a second
        storing and linking    first {Slice}: {Milliseconds(Saving.Take(Slice)):0.0} ms an article, last {Slice}: {Milliseconds(Saving.TakeLast(Slice)):0.0} ms, ratio {Ratio:0.00}
        by thirds              {Thirds()} ms
        tellings extracted     {Pairs.Extracted} of {Pairs.Told}
        planted pairs found    {Pairs.Found} of {Pairs.Planted}, R {Pairs.Recall:0.000}
        joined pairs planted   {Pairs.Right} of {Pairs.Joined}, P {Pairs.Precision:0.000}
        """);

    private string Thirds() => string.Join(", ", Saving.Chunk((Saving.Count + 2) / 3).Select(third => Milliseconds(third).ToString("0.0", CultureInfo.InvariantCulture)));

    private static double Milliseconds(IEnumerable<TimeSpan> times) => times.Average(time => time.TotalMilliseconds);
}
