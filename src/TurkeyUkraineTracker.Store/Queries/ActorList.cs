using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which actors a list shows. The same record is the query string of the page.</summary>
/// <param name="Q">Words of one of its names, in any language and script; the last one may be a beginning.</param>
public sealed record ActorFilter(string? Q = null, ActorKind? Kind = null, string? After = null, string? Before = null)
{
    public PagePlace Place => new(After, Before);

    /// <summary>Those that some article mentions or some claim names; others are only known to the topic.</summary>
    internal IQueryable<Actor> Apply(TrackerContext context)
    {
        var actors = context.Actors.InUse();
        if (Kind is not null) actors = actors.Where(actor => actor.Kind == Kind);
        if (string.IsNullOrWhiteSpace(Q)) return actors;
        if (TypedWords.Of(Q).ToMatch() is not { } match) return actors.Where(_ => false);

        var found = SearchIndex.Actors(context, match);
        return actors.Where(actor => found.Contains(actor.Id));
    }
}

/// <summary>Everyone who speaks or is spoken of.</summary>
public sealed class ActorList(TrackerContext context)
{
    /// <summary>Those with most claims first.</summary>
    /// <exception cref="FormatException"><see cref="ActorFilter.Place"/> is not a <see cref="PageKey"/>.</exception>
    public async Task<ListPage<ActorRow>> PageAsync(ActorFilter filter, int pageSize, CancellationToken ct)
    {
        var actors = filter.Apply(context);
        var page = await actors.PageAsync(nameof(Actor.ClaimCount), filter.Place, pageSize, ct);
        var rows = await context.Actors.Of(page, nameof(Actor.ClaimCount)).Select(Rows.Actor).ToListAsync(ct);
        return new(rows, await actors.CountAsync(ct), page.Previous, page.Next);
    }

    /// <summary>How many actors of each kind the words of the filter keep.</summary>
    public async Task<IReadOnlyDictionary<ActorKind, int>> KindsAsync(ActorFilter filter, CancellationToken ct) => await (filter with { Kind = null }).Apply(context)
        .GroupBy(actor => actor.Kind)
        .Select(same => new { same.Key, Count = same.Count() })
        .ToDictionaryAsync(same => same.Key, same => same.Count, ct);
}
