using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What an actor speaks of and when, by what office it is introduced, and who speaks of whom.</summary>
/// <param name="Topics">What it speaks of, the most spoken of first.</param>
/// <param name="Roles">What articles call its office where they let it speak, by date.</param>
/// <param name="SpeaksOf">Whom its claims are about, the most first.</param>
/// <param name="SpokenOfBy">Whose claims are about it, the most first.</param>
public sealed record ActorRecordView(
    IReadOnlyList<ActorTopic> Topics, IReadOnlyList<ActorRole> Roles, IReadOnlyList<ActorCount> SpeaksOf, IReadOnlyList<ActorCount> SpokenOfBy);

/// <summary>What an actor said of one thing.</summary>
/// <param name="Claims">Each once, in order of its day; those without a day last.</param>
public sealed record ActorTopic(string Concept, string Name, IReadOnlyList<DatedClaim> Claims);

/// <summary>A claim with the days it may be from.</summary>
/// <param name="On">When it was said; where that cannot be placed, when its article was published.</param>
/// <param name="FirstDay">A <see cref="DateOnly.DayNumber"/>; null, like <paramref name="LastDay"/>, where no day is known at all.</param>
/// <param name="IsPublished">Whether <paramref name="On"/> is the day of publication.</param>
/// <param name="IsDenied">As in <see cref="ClaimRow"/>.</param>
public sealed record DatedClaim(
    string Id, string Slug, string Text, string Language, AttributionKind Kind, EdtfDate? On, int? FirstDay, int? LastDay, bool IsPublished, bool IsDenied = false);

/// <summary>An office as articles word it.</summary>
/// <param name="First">Where it stands in the article it was found in first.</param>
/// <param name="From">The earliest known day of what was said in it; null for none.</param>
/// <param name="To">The latest.</param>
public sealed record ActorRole(string Words, string Language, SourceLink Source, TextSpan First, DateOnly? From, DateOnly? To, int Times);

public sealed record ActorCount(ActorLink Actor, int Claims);

/// <summary>Puts together an actor's record from what it said most recently.</summary>
public sealed class ActorRecord(TrackerContext context, ClaimTable table)
{
    /// <summary>The newest appearances looked at: the limit keeps the page's cost from growing with the store.</summary>
    public const int AppearancesRead = 200;

    public const int TopicsShown = 8;

    public const int ActorsShown = 8;

    public const int RolesShown = 12;

    public async Task<ActorRecordView> OfAsync(string slug, CancellationToken ct)
    {
        var said = await SaidAsync(slug, ct);
        var (speaksOf, spokenOfBy) = await CountAsync(await context.Actors.Where(actor => actor.Slug == slug).Select(actor => actor.Id).SingleAsync(ct), ct);
        return new(TopicsOf(said), RolesOf(said), await NamedAsync(speaksOf, ct), await NamedAsync(spokenOfBy, ct));
    }

    private Task<List<Said>> SaidAsync(string slug, CancellationToken ct) => context.Appearances
        .Where(found => found.Speaker!.Slug == slug && found.Kind != AttributionKind.Narrated)
        .OrderByDescending(found => found.Id).Take(AppearancesRead)
        .Select(found => new Said(
            found.Claim.Key, found.Claim.Slug, found.Text, found.Kind, found.Said.Edtf, found.Said.FirstDay, found.Said.LastDay,
            found.Version.Published.Edtf, found.Version.Published.FirstDay, found.Version.Published.LastDay,
            found.Signature.Signature, Link.To(found.Version, found.Version.Article, found.Version.Article.Outlet)))
        .ToListAsync(ct);

    private static List<ActorTopic> TopicsOf(List<Said> said) =>
    [
        .. said.SelectMany(found => found.Signature.Terms.Where(term => term.Kind == TermKind.Concept).Select(term => (term.Id, term.Label, Said: found)))
            .GroupBy(topic => topic.Id)
            .Select(same => new ActorTopic(
                same.Key,
                same.First().Label,
                [.. same.Select(topic => topic.Said.Dated()).OrderBy(claim => claim.LastDay ?? int.MaxValue).DistinctBy(claim => claim.Id)]))
            .OrderByDescending(topic => topic.Claims.Count).ThenBy(topic => topic.Concept, StringComparer.Ordinal)
            .Take(TopicsShown),
    ];

    private static List<ActorRole> RolesOf(List<Said> said) =>
    [
        .. said.Where(found => found.Signature.Role is not null)
            .GroupBy(found => (NameKey.Of(found.Signature.Role!.Words), found.Source.Language))
            .Select(RoleOf)
            .OrderBy(role => role.From ?? DateOnly.MaxValue).ThenBy(role => role.Words, StringComparer.Ordinal)
            .Take(RolesShown),
    ];

    private static ActorRole RoleOf(IEnumerable<Said> same)
    {
        var (all, days) = (same.ToList(), same.Select(found => found.Dated()).ToList());
        var first = all[^1]; // the newest come first
        return new(
            first.Signature.Role!.Words, first.Source.Language, first.Source, first.Signature.Role.Span,
            Day(days.Min(claim => claim.FirstDay)), Day(days.Max(claim => claim.LastDay)), all.Count);
    }

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;

    private async Task<(Tally SpeaksOf, Tally SpokenOfBy)> CountAsync(int actor, CancellationToken ct)
    {
        var (speaksOf, spokenOfBy) = (new Tally(), new Tally());
        (await KeptClaims.ReadAsync(table, context, new(), ct)).All((in ClaimTraits claim) =>
        {
            if (claim.SpeakerId == actor) speaksOf.Add(claim.About);
            else if (claim.SpeakerId != 0 && claim.About.Contains(actor)) spokenOfBy.Add(claim.SpeakerId);
        });
        return (speaksOf.Without(actor), spokenOfBy);
    }

    private async Task<IReadOnlyList<ActorCount>> NamedAsync(Tally actors, CancellationToken ct)
    {
        var counts = actors.MostFirst().Take(ActorsShown).ToList();
        var ids = counts.Select(same => same.Number).ToList();
        var known = await context.Actors.Where(actor => ids.Contains(actor.Id))
            .Select(actor => new { actor.Id, Link = Link.To(actor) }).ToDictionaryAsync(actor => actor.Id, actor => actor.Link, ct);
        return [.. counts.Select(same => new ActorCount(known[same.Number], same.Count))];
    }

    private sealed record Said(
        string Id, string Slug, string Text, AttributionKind Kind, EdtfDate? SaidOn, int? SaidFirst, int? SaidLast,
        EdtfDate? Published, int? PublishedFirst, int? PublishedLast, ClaimSignature Signature, SourceLink Source)
    {
        // A day without a year, or one open to a side, cannot be placed.
        public DatedClaim Dated() => SaidFirst is null || SaidLast is null
            ? new(Id, Slug, Text, Source.Language, Kind, Published, PublishedFirst, PublishedLast, IsPublished: true, Signature.IsDenied)
            : new(Id, Slug, Text, Source.Language, Kind, SaidOn, SaidFirst, SaidLast, IsPublished: false, Signature.IsDenied);
    }
}
