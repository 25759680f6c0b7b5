using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>The parts of a <see cref="ClaimFilter"/>, one for each that can be taken back by itself.</summary>
[Flags]
internal enum Conditions
{
    None = 0,
    Words = 1,
    Speaker = 1 << 1,
    About = 1 << 2,
    Topic = 1 << 3,
    Outlet = 1 << 4,
    Language = 1 << 5,
    Kind = 1 << 6,
    Several = 1 << 7,
    Differs = 1 << 8,
    Figures = 1 << 9,
    Said = 1 << 10,
    Published = 1 << 11,
}

/// <summary>A filter whose names and words are looked up, ready to be held against claims.</summary>
internal sealed class ClaimConditions
{
    // No actor, outlet or word has it: a name that nothing has finds nothing.
    private const int Nobody = -1;

    private readonly ClaimFilter _filter;
    private readonly HashSet<int>? _withWords;
    private readonly int? _speaker, _about, _topic, _outlet, _language;
    private readonly (int From, int To) _said, _published;

    private ClaimConditions(ClaimFilter filter, HashSet<int>? withWords, (int? Speaker, int? About, int? Outlet) ids, ClaimSnapshot claims)
    {
        (_filter, _withWords, (_speaker, _about, _outlet)) = (filter, withWords, ids);
        (_topic, _language) = (filter.Topic is { } topic ? claims.Topics.Find(topic) : null, filter.Language is { } tag ? claims.Languages.Find(tag) : null);
        (_said, _published) = (Days(filter.SaidFrom, filter.SaidTo), Days(filter.PublishedFrom, filter.PublishedTo));
    }

    public static async Task<ClaimConditions> OfAsync(ClaimFilter filter, TrackerContext context, ClaimSnapshot claims, CancellationToken ct) => new(
        filter,
        await WithWordsAsync(filter, context, ct),
        (await ActorAsync(context, filter.Speaker, ct), await ActorAsync(context, filter.About, ct), await OutletAsync(context, filter.Outlet, ct)),
        claims);

    public bool Hold(in ClaimTraits claim) => BrokenBy(claim, _filter.Undated) == Conditions.None;

    /// <summary>Which of the conditions the claim does not meet.</summary>
    public Conditions BrokenBy(in ClaimTraits claim) => BrokenBy(claim, _filter.Undated);

    /// <summary>Whether the claim has no day where days are asked for, and meets everything else.</summary>
    /// <remarks>A range leaves it out, or <see cref="ClaimFilter.Undated"/> keeps it.</remarks>
    public bool HoldButForItsDay(in ClaimTraits claim) =>
        ((_filter.HasSaidRange && claim.Said.IsUnknown) || (_filter.HasPublishedRange && claim.Published.IsUnknown))
        && BrokenBy(claim, keepsUndated: true) == Conditions.None;

    private Conditions BrokenBy(in ClaimTraits claim, bool keepsUndated)
    {
        var broken = Conditions.None;
        if (_withWords?.Contains(claim.Id) == false) broken |= Conditions.Words;
        if (_speaker is { } speaker && claim.SpeakerId != speaker) broken |= Conditions.Speaker;
        if (_about is { } about && !claim.About.Contains(about)) broken |= Conditions.About;
        if (_topic is { } topic && !claim.Topics.Contains(topic)) broken |= Conditions.Topic;
        if (_outlet is { } outlet && !claim.Outlets.Contains(outlet)) broken |= Conditions.Outlet;
        if (_language is { } language && !claim.Languages.Contains(language)) broken |= Conditions.Language;
        if (_filter.Kind is { } kind && claim.Kind != kind) broken |= Conditions.Kind;
        if (_filter.Several && claim.ArticleCount < 2) broken |= Conditions.Several;
        if (_filter.Differs && !claim.Differs) broken |= Conditions.Differs;
        if (_filter.Figures && !claim.HasFigure) broken |= Conditions.Figures;
        if (_filter.HasSaidRange && !Within(claim.Said, _said, keepsUndated)) broken |= Conditions.Said;
        if (_filter.HasPublishedRange && !Within(claim.Published, _published, keepsUndated)) broken |= Conditions.Published;
        return broken;
    }

    private static bool Within(DayRange days, (int From, int To) range, bool keepsUndated) =>
        days.IsUnknown ? keepsUndated : days.MayFallWithin(range.From, range.To);

    private static (int From, int To) Days(DateOnly? from, DateOnly? to) => ((from ?? DateOnly.MinValue).DayNumber, (to ?? DateOnly.MaxValue).DayNumber);

    private static async Task<HashSet<int>?> WithWordsAsync(ClaimFilter filter, TrackerContext context, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(filter.Q)) return null;
        return filter.Match is { } match ? await SearchIndex.Claims(context, match).ToHashSetAsync(ct) : [];
    }

    private static async Task<int?> ActorAsync(TrackerContext context, string? slug, CancellationToken ct) => slug is null
        ? null
        : await context.Actors.Where(actor => actor.Slug == slug).Select(actor => (int?)actor.Id).SingleOrDefaultAsync(ct) ?? Nobody;

    private static async Task<int?> OutletAsync(TrackerContext context, string? slug, CancellationToken ct) => slug is null
        ? null
        : await context.Outlets.Where(outlet => outlet.Slug == slug).Select(outlet => (int?)outlet.Id).SingleOrDefaultAsync(ct) ?? Nobody;
}
