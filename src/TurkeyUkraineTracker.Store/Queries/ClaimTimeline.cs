using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>When claims were said and published, altogether and by speaker or topic. What comes back grows with the days and lanes, not with the claims.</summary>
public sealed class ClaimTimeline(TrackerContext context, ClaimTable table)
{
    /// <summary>Speakers or topics shown, those with most dated claims.</summary>
    public const int LanesShown = 8;

    /// <param name="filter">Which claims; the place in the list is no part of it.</param>
    public async Task<TimelineView> ReadAsync(ClaimFilter filter, TimelineDate date, TimelineLanes by, CancellationToken ct)
    {
        var claims = await KeptClaims.ReadAsync(table, context, filter, ct);
        var lanes = new TimelineTally(claims, date, by);
        var (undated, yearless) = Undated(await KeptClaims.ReadAsync(table, context, filter with { Undated = true }, ct), date);
        return new(
            InOrder(lanes.All),
            by == TimelineLanes.Speaker ? await SpeakersAsync(lanes, ct) : [.. lanes.Most.Select(topic => claims.Snapshot.Topics[topic]).Zip(lanes.Spans, TopicLane)],
            undated,
            yearless);
    }

    private static (int Undated, int Yearless) Undated(KeptClaims claims, TimelineDate date)
    {
        var (undated, yearless) = (0, 0);
        claims.Each((in ClaimTraits claim) =>
        {
            if (!TimelineTally.DaysOf(claim, date).IsUnknown) return;

            undated++;
            if (date == TimelineDate.Said && claim.HasDateWords) yearless++;
        });
        return (undated, yearless);
    }

    private static TimelineLane TopicLane(string topic, IEnumerable<TimelineSpan> spans) => new(topic, TopicWords.Of(topic), InOrder(spans));

    private async Task<IReadOnlyList<TimelineLane>> SpeakersAsync(TimelineTally lanes, CancellationToken ct)
    {
        var actors = await context.Actors.Where(actor => lanes.Most.Contains(actor.Id)).ToDictionaryAsync(actor => actor.Id, ct);
        return [.. lanes.Most.Zip(lanes.Spans, (id, spans) => new TimelineLane(actors[id].Slug, actors[id].Name, InOrder(spans)))];
    }

    private static IReadOnlyList<TimelineSpan> InOrder(IEnumerable<TimelineSpan> spans) => [.. spans.OrderBy(span => span.First).ThenBy(span => span.Last)];
}

/// <summary>Which date of a claim counts.</summary>
public enum TimelineDate
{
    Said,

    /// <summary>From the first of its articles to the last.</summary>
    Published,
}

/// <summary>What the lines of a timeline stand for.</summary>
public enum TimelineLanes
{
    Speaker,
    Topic,
}

/// <summary>Claims of the very same days.</summary>
/// <param name="First">A <see cref="DateOnly.DayNumber"/>, inclusive; null when nothing says how early.</param>
/// <param name="Last">A <see cref="DateOnly.DayNumber"/>, inclusive; null when nothing says how late. Never both null.</param>
public sealed record TimelineSpan(int? First, int? Last, int Count);

/// <summary>The dated claims of one speaker or topic.</summary>
/// <param name="Spans">By first day.</param>
public sealed record TimelineLane(string Slug, string Name, IReadOnlyList<TimelineSpan> Spans)
{
    public int Count => Spans.Sum(span => span.Count);
}

/// <summary>Claims in time.</summary>
/// <param name="All">Every dated claim under the filter.</param>
/// <param name="Lanes">The speakers or topics with most of them.</param>
/// <param name="Undated">Claims of which no day is known.</param>
/// <param name="Yearless">Those of them whose day is known and whose year is not.</param>
public sealed record TimelineView(IReadOnlyList<TimelineSpan> All, IReadOnlyList<TimelineLane> Lanes, int Undated, int Yearless);
