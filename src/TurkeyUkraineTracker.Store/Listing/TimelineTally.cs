using System.Runtime.InteropServices;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Counts dated claims by their days: all of them, and those of the speakers or topics that have most.</summary>
internal sealed class TimelineTally
{
    private readonly TimelineDate _date;
    private readonly Dictionary<DayRange, int> _all = [];
    private readonly List<Dictionary<DayRange, int>> _lanes;

    public TimelineTally(KeptClaims claims, TimelineDate date, TimelineLanes by)
    {
        _date = date;
        Most = MostDated(claims, by);
        _lanes = [.. Most.Select(_ => new Dictionary<DayRange, int>())];
        claims.Each((in ClaimTraits claim) => Count(claim, by));
    }

    /// <summary>Ids of speakers, or numbers of topics, that have most dated claims.</summary>
    public List<int> Most { get; }

    public IEnumerable<TimelineSpan> All => SpansOf(_all);

    /// <summary>For each of <see cref="Most"/>.</summary>
    public IEnumerable<IEnumerable<TimelineSpan>> Spans => _lanes.Select(SpansOf);

    public static DayRange DaysOf(in ClaimTraits claim, TimelineDate date) => date == TimelineDate.Said ? claim.Said : claim.Published;

    // Topics have no ids: among as many claims their names decide.
    private List<int> MostDated(KeptClaims claims, TimelineLanes by)
    {
        var dated = new Tally();
        claims.Each((in ClaimTraits claim) =>
        {
            if (DaysOf(claim, _date).IsUnknown) return;

            if (by == TimelineLanes.Topic) dated.Add(claim.Topics);
            else if (claim.SpeakerId != 0) dated.Add(claim.SpeakerId);
        });
        var most = dated.MostFirst();
        if (by == TimelineLanes.Topic)
            most = [.. most.OrderByDescending(topic => topic.Count).ThenBy(topic => claims.Snapshot.Topics[topic.Number], StringComparer.Ordinal)];
        return [.. most.Take(ClaimTimeline.LanesShown).Select(lane => lane.Number)];
    }

    private void Count(in ClaimTraits claim, TimelineLanes by)
    {
        var days = DaysOf(claim, _date);
        if (days.IsUnknown) return;

        CollectionsMarshal.GetValueRefOrAddDefault(_all, days, out _)++;
        if (by == TimelineLanes.Speaker) CountIn(claim.SpeakerId, days);
        else foreach (var topic in claim.Topics) CountIn(topic, days);
    }

    private void CountIn(int number, DayRange days)
    {
        if (Most.IndexOf(number) is >= 0 and var lane) CollectionsMarshal.GetValueRefOrAddDefault(_lanes[lane], days, out _)++;
    }

    private static IEnumerable<TimelineSpan> SpansOf(Dictionary<DayRange, int> counts) =>
        counts.Select(same => new TimelineSpan(same.Key.First, same.Key.Last, same.Value));
}
