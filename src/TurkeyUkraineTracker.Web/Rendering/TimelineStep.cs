using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The length of the periods that a long time is cut into: some days, or else some months.</summary>
public sealed record TimelineStep(int Days, int Months)
{
    private const int MostPeriods = 40;

    private const int DaysOfWeek = 7;

    private const int MonthsOfYear = 12;

    // Days, weeks, months, years, decades and so on.
    private static readonly TimelineStep[] Steps = [new(1, 0), new(DaysOfWeek, 0), new(0, 1), new(0, MonthsOfYear), new(0, 120), new(0, 1200), new(0, 12000)];

    /// <summary>The shortest that does not cut the days into too many periods.</summary>
    public static TimelineStep For(int first, int last) => Steps.First(step => step == Steps[^1] || step.IndexOf(last) - step.IndexOf(first) < MostPeriods);

    /// <summary>First and last day of the period that holds a day; weeks begin on Monday.</summary>
    public (int First, int Last) PeriodOf(int day)
    {
        var index = IndexOf(day);
        return (StartOf(index), StartOf(index + 1) - 1);
    }

    /// <summary>"4 November 2024", "week of 4 November 2024", "November 2024", "2024", "2020 to 2029".</summary>
    public string Words((int First, int Last) period) =>
        Days == DaysOfWeek ? $"week of {TimelineWords.Of(period.First, period.First)}" : TimelineWords.Of(period.First, period.Last);

    // Day 0 is a Monday.
    private int IndexOf(int day) => Months == 0 ? day / Days : MonthOf(DateOnly.FromDayNumber(day)) / Months;

    private int StartOf(int index)
    {
        if (Months == 0) return Math.Min(index * Days, DateOnly.MaxValue.DayNumber + 1);

        // The year 0 has no days: the first decade begins with the year 1.
        var (year, month) = Math.DivRem(Math.Max(index * Months, MonthsOfYear), MonthsOfYear);
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue.DayNumber + 1 : new DateOnly(year, month + 1, 1).DayNumber;
    }

    private static int MonthOf(DateOnly day) => day.Year * MonthsOfYear + day.Month - 1;
}

/// <summary>Says days, some of which are whole months or years.</summary>
public static class TimelineWords
{
    /// <param name="first">A day number; null when nothing says how early.</param>
    public static string Of(int? first, int? last) => EdtfWords.Of(EdtfDate.Parse((first, last) switch
    {
        ({ } from, { } to) => Between(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to)),
        ({ } from, null) => $"{Day(DateOnly.FromDayNumber(from))}/..",
        (null, { } to) => $"../{Day(DateOnly.FromDayNumber(to))}",
        _ => throw new ArgumentException("A span without days is no date."),
    }));

    private static string Between(DateOnly first, DateOnly last)
    {
        if (first == last) return Day(first);
        if (first.Day != 1 || last < DateOnly.MaxValue && last.AddDays(1).Day != 1) return $"{Day(first)}/{Day(last)}";

        var (from, to) = (Day(first), Day(last));
        if (first.Month == 1 && last.Month == 12) return first.Year == last.Year ? from[..4] : $"{from[..4]}/{to[..4]}";
        return first.Year == last.Year && first.Month == last.Month ? from[..7] : $"{from[..7]}/{to[..7]}";
    }

    private static string Day(DateOnly day) => QueryReader.Show(day);
}
