using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A time that claims are drawn at: a row of the timeline's table.</summary>
/// <param name="First">A day number, inclusive; null when nothing says how early.</param>
/// <param name="Last">A day number, inclusive; null when nothing says how late.</param>
/// <param name="IsRange">Whether the claims may lie anywhere in it, and so are drawn as a bar.</param>
public sealed record TimelineMark(int? First, int? Last, string Words, bool IsRange);

/// <summary>A line of the timeline.</summary>
/// <param name="Slug">Of the speaker or topic; null for all claims.</param>
/// <param name="Counts">Claims at each of the plot's marks.</param>
public sealed record PlottedLane(string? Slug, string Name, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();
}

/// <summary>Claims in time as a plot and a table of the same numbers. Few days are drawn as they are; many are put together to periods, of which there are never many.</summary>
/// <param name="First">The day on the left edge.</param>
/// <param name="Last">The day on the right edge.</param>
/// <param name="Marks">In the order of time; ranges after the periods.</param>
/// <param name="NotDrawn">Claims of ranges that too few share for a line of their own.</param>
public sealed record TimelinePlot(int First, int Last, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<PlottedLane> Lanes, int NotDrawn)
{
    private const int MostDays = 40;

    private const int MostRanges = 12;

    /// <summary>Null where no claim has a day.</summary>
    public static TimelinePlot? Of(TimelineView view)
    {
        if (view.All.Count == 0) return null;

        var days = view.All.SelectMany(span => new[] { span.First ?? span.Last!.Value, span.Last ?? span.First!.Value }).ToList();
        var (first, last) = (days.Min(), days.Max());
        var step = view.All.Count <= MostDays ? null : TimelineStep.For(first, last);
        var marks = MarksOf(view.All, step);
        return new(
            first, last, [.. marks.Keys],
            [.. view.Lanes.Select(lane => new PlottedLane(lane.Slug, lane.Name, Counts(lane.Spans, marks, step))).Prepend(new(null, "All claims", Counts(view.All, marks, step)))],
            view.All.Sum(span => span.Count) - marks.Values.Sum());
    }

    /// <summary>How far across a day begins, in percent.</summary>
    public double PlaceOf(int day) => 100.0 * (day - First) / (Last - First + 1);

    // With how many claims each has; a dictionary gives back its keys in the order they were added.
    private static Dictionary<TimelineMark, int> MarksOf(IReadOnlyList<TimelineSpan> spans, TimelineStep? step)
    {
        var counted = spans.GroupBy(span => MarkOf(span, step)).Select(same => (Mark: same.Key, Count: same.Sum(span => span.Count))).ToList();
        var ranges = counted.Where(mark => mark.Mark.IsRange).OrderByDescending(mark => mark.Count).ThenBy(mark => mark.Mark.First).ThenBy(mark => mark.Mark.Last);
        return counted.Where(mark => !mark.Mark.IsRange).Concat(step is null ? ranges : ranges.Take(MostRanges))
            .OrderBy(mark => mark.Mark.IsRange).ThenBy(mark => mark.Mark.First).ThenBy(mark => mark.Mark.Last)
            .ToDictionary(mark => mark.Mark, mark => mark.Count);
    }

    private static List<int> Counts(IReadOnlyList<TimelineSpan> spans, Dictionary<TimelineMark, int> marks, TimelineStep? step)
    {
        var counts = spans.GroupBy(span => MarkOf(span, step)).ToDictionary(same => same.Key, same => same.Sum(span => span.Count));
        return [.. marks.Keys.Select(mark => counts.GetValueOrDefault(mark))];
    }

    private static TimelineMark MarkOf(TimelineSpan span, TimelineStep? step)
    {
        if (span is not { First: { } first, Last: { } last }) return new(span.First, span.Last, TimelineWords.Of(span.First, span.Last), IsRange: true);
        if (step is null) return new(first, last, TimelineWords.Of(first, last), IsRange: first != last);

        var (period, end) = (step.PeriodOf(first), step.PeriodOf(last));
        return period == end
            ? new(period.First, period.Last, step.Words(period), IsRange: false)
            : new(first, last, TimelineWords.Of(first, last), IsRange: true);
    }
}
