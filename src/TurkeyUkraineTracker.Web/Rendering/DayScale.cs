using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Where days lie on a line, in percent of its length.</summary>
public sealed class DayScale
{
    private const int MostTicks = 5;

    private const decimal Margin = 4;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 120_000];

    private readonly int _low;
    private readonly int _length;

    private DayScale(int low, int high)
    {
        (_low, _length) = (low, high - low);
        var ticks = Steps.Select(months => TicksEvery(months, DateOnly.FromDayNumber(low), high)).First(found => found.Count <= MostTicks);
        Ticks = ticks.Count > 0 ? ticks : [(Label(DateOnly.FromDayNumber(low), months: 1), PlaceOf(low))];
    }

    /// <summary>First days of months or years with what to call them, in order; at most five.</summary>
    public IReadOnlyList<(string Label, decimal Place)> Ticks { get; }

    /// <summary>Null where no claim has a day.</summary>
    public static DayScale? Of(IEnumerable<DatedClaim> claims)
    {
        var days = claims.SelectMany(claim => new[] { claim.FirstDay, claim.LastDay }).OfType<int>().ToList();
        return days.Count == 0 ? null : new(days.Min(), days.Max());
    }

    /// <summary>One day alone stands in the middle.</summary>
    public decimal PlaceOf(int day) => _length == 0 ? 50 : Margin + (decimal)(day - _low) / _length * (100 - 2 * Margin);

    private List<(string Label, decimal Place)> TicksEvery(int months, DateOnly low, int high)
    {
        var ticks = new List<(string Label, decimal Place)>();
        var count = low.Year * 12 + low.Month - 1;
        for (count -= count % months; ticks.Count <= MostTicks && count / 12 <= DateOnly.MaxValue.Year; count += months)
        {
            var first = new DateOnly(Math.Max(count / 12, 1), count % 12 + 1, 1);
            if (first.DayNumber > high) break;
            if (first >= low) ticks.Add((Label(first, months), PlaceOf(first.DayNumber)));
        }

        return ticks;
    }

    private static string Label(DateOnly day, int months) => day.ToString(months % 12 == 0 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture);
}
