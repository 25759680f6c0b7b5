using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One claim with its appearances.</summary>
public sealed class ClaimDetail(TrackerContext context)
{
    /// <summary>The claim of that id, its appearances in the order they were first seen; null when there is none.</summary>
    public async Task<ClaimView?> FindAsync(string id, CancellationToken ct)
    {
        var head = await context.Claims.Where(claim => claim.Key == id).ToRows().SingleOrDefaultAsync(ct);
        if (head is null) return null;

        var about = await context.ClaimActors.Where(about => about.Claim.Key == id).Select(about => about.Actor).OrderBy(actor => actor.Name)
            .Select(actor => Link.To(actor)).ToListAsync(ct);
        var appearances = await context.Appearances.Where(appearance => appearance.Claim.Key == id).OrderBy(appearance => appearance.Id)
            .Select(StoredAppearance.Row).AsSplitQuery().ToListAsync(ct);
        return new(
            head.Id, head.Slug, head.Text, head.Language, head.Speaker, head.SpeakerText, head.SaidOn, head.SaidOnBasis,
            about, [.. appearances.Select(appearance => appearance.ToView())], null, [], []);
    }

    /// <summary>The id of the claim that took the place of one that is gone; null when there is none.</summary>
    public Task<string?> RedirectAsync(string id, CancellationToken ct) =>
        context.Redirects.Where(redirect => redirect.OldKey == id).Select(redirect => redirect.NewKey).SingleOrDefaultAsync(ct);
}
