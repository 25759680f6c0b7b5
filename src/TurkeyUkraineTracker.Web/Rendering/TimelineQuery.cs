using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>How a timeline is drawn; which claims it shows is their filter's to say.</summary>
public sealed record TimelineChoice(TimelineDate Date = TimelineDate.Said, TimelineLanes By = TimelineLanes.Speaker);

/// <summary>Between a timeline and the address that is its state.</summary>
public static class TimelineQuery
{
    public const string Path = "/timeline";

    public const string Date = "date";

    public const string By = "by";

    public static TimelineChoice Read(QueryReader query) => new(query.Choice<TimelineDate>(Date) ?? TimelineDate.Said, query.Choice<TimelineLanes>(By) ?? TimelineLanes.Speaker);

    /// <summary>What is usual goes without saying.</summary>
    public static FilterAddress Address(TimelineChoice choice) => new(
        Path,
        [
            .. choice.Date == TimelineDate.Said ? [] : (KeyValuePair<string, string?>[])[new(Date, Kebab.Of(choice.Date))],
            .. choice.By == TimelineLanes.Speaker ? [] : (KeyValuePair<string, string?>[])[new(By, Kebab.Of(choice.By))],
        ]);

    /// <summary>The filter narrowed to days.</summary>
    /// <param name="first">Null for no bound.</param>
    public static ClaimFilter Within(ClaimFilter filter, TimelineDate date, DateOnly? first, DateOnly? last) => date == TimelineDate.Said
        ? filter.First with { SaidFrom = first, SaidTo = last }
        : filter.First with { PublishedFrom = first, PublishedTo = last };
}
