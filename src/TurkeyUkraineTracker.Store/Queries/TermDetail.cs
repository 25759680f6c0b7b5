using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What articles call one thing, and who calls it what.</summary>
/// <remarks>The numbers of words, users and places shown are limited, so that a page costs what it shows.</remarks>
public sealed class TermDetail(TrackerContext context)
{
    public const int TermsShown = 12;

    public const int UsersShown = 40;

    public const int PlacesShown = 300;

    /// <summary>Null for a referent that no article has a word for. A filter that leaves nothing leaves no terms.</summary>
    public async Task<ReferentView?> FindAsync(string referent, TermFilter filter, CancellationToken ct)
    {
        var head = await context.Designations.Where(found => found.Referent == referent).OrderBy(found => found.Id).Select(found => new { found.ReferentName, found.IsActor }).FirstOrDefaultAsync(ct);
        if (head is null) return null;

        var found = filter.Apply(context).Where(designation => designation.Referent == referent);
        var terms = await TermsAsync(found, ct);
        var shown = terms.Take(TermsShown).ToList();
        var users = await UsersAsync(found, [.. shown.Select(term => term.Key)], ct);
        var places = await PlacesAsync(found, ct);
        return new(
            referent, head.ReferentName, head.IsActor,
            [.. shown.Select(term => term with { Places = [.. places[term.Key]] })],
            [.. users.Take(UsersShown)],
            terms.Count - shown.Count,
            Math.Max(0, users.Count - UsersShown));
    }

    private static async Task<List<TermView>> TermsAsync(IQueryable<Designation> found, CancellationToken ct)
    {
        var terms = await found
            .Select(designation => new { designation.Key, designation.Text, designation.Version.Language, designation.Version.ArticleId, designation.Count })
            .GroupBy(designation => designation.Key)
            .Select(same => new
            {
                same.Key,
                Text = same.Max(designation => designation.Text), // "war" before "War", which may only begin a sentence
                Language = same.Min(designation => designation.Language),
                Articles = same.Select(designation => designation.ArticleId).Distinct().Count(),
                Uses = same.Sum(designation => designation.Count),
            })
            .OrderByDescending(term => term.Articles).ThenByDescending(term => term.Uses).ThenBy(term => term.Key)
            .ToListAsync(ct);
        return [.. terms.Select(term => new TermView(term.Key, term.Text!, term.Language!, term.Articles, term.Uses, []))];
    }

    private static async Task<List<TermUser>> UsersAsync(IQueryable<Designation> found, List<string> keys, CancellationToken ct)
    {
        var counts = await found
            .Where(designation => keys.Contains(designation.Key))
            .Select(designation => new
            {
                designation.Key,
                designation.Count,
                Outlet = designation.Version.Article.Outlet!.Slug,
                Article = designation.Version.Article.OutletId == null ? designation.Version.Article.Slug : null,
                Name = designation.Version.Article.Outlet.Name ?? designation.Version.Title ?? designation.Version.FileName,
            })
            .GroupBy(use => new { use.Outlet, use.Article, use.Name, use.Key })
            .Select(same => new { same.Key.Outlet, same.Key.Article, same.Key.Name, same.Key.Key, Uses = same.Sum(use => use.Count) })
            .ToListAsync(ct);
        return
        [
            .. counts.GroupBy(use => (use.Outlet, use.Article, use.Name))
                .OrderByDescending(user => user.Sum(use => use.Uses)).ThenBy(user => user.Key.Name, StringComparer.Ordinal).ThenBy(user => user.Key.Article, StringComparer.Ordinal)
                .Select(user => new TermUser(user.Key.Name, user.Key.Outlet, user.Key.Article, [.. keys.Select(key => user.Where(use => use.Key == key).Sum(use => use.Uses))])),
        ];
    }

    private static async Task<ILookup<string, TermPlace>> PlacesAsync(IQueryable<Designation> found, CancellationToken ct)
    {
        var places = await found
            .OrderByDescending(designation => designation.Version.Published.LastDay).ThenBy(designation => designation.Version.Article.Slug).ThenBy(designation => designation.Id)
            .Take(PlacesShown)
            .Select(designation => new
            {
                designation.Key,
                Place = new TermPlace(
                    Link.To(designation.Version, designation.Version.Article, designation.Version.Article.Outlet),
                    designation.Form, designation.Voice, designation.Text, designation.Spans),
            })
            .ToListAsync(ct);
        return places.ToLookup(place => place.Key, place => place.Place, StringComparer.Ordinal);
    }
}
