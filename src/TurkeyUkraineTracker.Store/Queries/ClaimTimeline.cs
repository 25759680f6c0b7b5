using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>When claims were said and published, altogether and by speaker or topic. What comes back grows with the days and lanes, not with the claims.</summary>
public sealed class ClaimTimeline(TrackerContext context)
{
    /// <summary>Speakers or topics shown, those with most dated claims.</summary>
    public const int LanesShown = 8;

    /// <param name="filter">Which claims; the place in the list is no part of it.</param>
    public async Task<TimelineView> ReadAsync(ClaimFilter filter, TimelineDate date, TimelineLanes by, CancellationToken ct)
    {
        var known = Days(filter, date).Where(claim => claim.First != null || claim.Last != null);
        var unknown = Days(filter with { Undated = true }, date).Where(claim => claim.First == null && claim.Last == null);
        var all = await known.GroupBy(claim => new { claim.First, claim.Last })
            .Select(same => new TimelineSpan(same.Key.First, same.Key.Last, same.Count())).ToListAsync(ct);
        return new(
            InOrder(all),
            by == TimelineLanes.Speaker ? await SpeakersAsync(known, ct) : await TopicsAsync(known, ct),
            await unknown.CountAsync(ct),
            await unknown.CountAsync(claim => claim.HasWords, ct));
    }

    private IQueryable<ClaimDays> Days(ClaimFilter filter, TimelineDate date)
    {
        var claims = filter.Apply(context);
        return date == TimelineDate.Said
            ? claims.Select(claim => new ClaimDays { Id = claim.Id, SpeakerId = claim.SpeakerId, First = claim.Said.FirstDay, Last = claim.Said.LastDay, HasWords = claim.Said.Edtf != null })
            : claims.Select(claim => new ClaimDays { Id = claim.Id, SpeakerId = claim.SpeakerId, First = claim.PublishedFirstDay, Last = claim.PublishedLastDay, HasWords = false });
    }

    private async Task<IReadOnlyList<TimelineLane>> SpeakersAsync(IQueryable<ClaimDays> known, CancellationToken ct)
    {
        var most = await known.Where(claim => claim.SpeakerId != null).GroupBy(claim => claim.SpeakerId!.Value)
            .Select(same => new { Id = same.Key, Count = same.Count() })
            .OrderByDescending(same => same.Count).ThenBy(same => same.Id).Take(LanesShown).Select(same => same.Id).ToListAsync(ct);
        var spans = await known.Where(claim => claim.SpeakerId != null && most.Contains(claim.SpeakerId.Value))
            .GroupBy(claim => new { claim.SpeakerId, claim.First, claim.Last })
            .Select(same => new { Id = same.Key.SpeakerId!.Value, Span = new TimelineSpan(same.Key.First, same.Key.Last, same.Count()) }).ToListAsync(ct);
        var actors = await context.Actors.Where(actor => most.Contains(actor.Id)).ToDictionaryAsync(actor => actor.Id, ct);
        return [.. most.Select(id => new TimelineLane(actors[id].Slug, actors[id].Name, InOrder(spans.Where(span => span.Id == id).Select(span => span.Span))))];
    }

    private async Task<IReadOnlyList<TimelineLane>> TopicsAsync(IQueryable<ClaimDays> known, CancellationToken ct)
    {
        var onTopics = known.Join(context.ClaimTopics, claim => claim.Id, topic => topic.ClaimId, (claim, topic) => new { topic.Topic, claim.First, claim.Last });
        var most = await onTopics.GroupBy(claim => claim.Topic)
            .Select(same => new { Topic = same.Key, Count = same.Count() })
            .OrderByDescending(same => same.Count).ThenBy(same => same.Topic).Take(LanesShown).Select(same => same.Topic).ToListAsync(ct);
        var spans = await onTopics.Where(claim => most.Contains(claim.Topic))
            .GroupBy(claim => new { claim.Topic, claim.First, claim.Last })
            .Select(same => new { same.Key.Topic, Span = new TimelineSpan(same.Key.First, same.Key.Last, same.Count()) }).ToListAsync(ct);
        return [.. most.Select(topic => new TimelineLane(topic, TopicWords.Of(topic), InOrder(spans.Where(span => span.Topic == topic).Select(span => span.Span))))];
    }

    private static IReadOnlyList<TimelineSpan> InOrder(IEnumerable<TimelineSpan> spans) => [.. spans.OrderBy(span => span.First).ThenBy(span => span.Last)];

    /// <summary>The days of a claim on the one or the other line of time.</summary>
    private sealed record ClaimDays
    {
        public int Id { get; init; }

        public int? SpeakerId { get; init; }

        public int? First { get; init; }

        public int? Last { get; init; }

        /// <summary>Something is said of the day, though no day can be named.</summary>
        public bool HasWords { get; init; }
    }
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
