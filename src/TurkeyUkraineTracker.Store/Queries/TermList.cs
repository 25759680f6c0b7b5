using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The things that articles have words for.</summary>
public sealed class TermList(TrackerContext context)
{
    /// <summary>Those with most words first, then those in most articles, then as first seen.</summary>
    /// <exception cref="FormatException"><see cref="TermFilter.Place"/> is not a <see cref="TermKey"/>.</exception>
    public async Task<ListPage<ReferentRow>> PageAsync(TermFilter filter, int pageSize, CancellationToken ct)
    {
        var counted = Counted(filter.Apply(context));
        var isBackwards = filter.Before is not null;
        TermKey? after = filter.After is null ? null : TermKey.Parse(filter.After);
        var asked = isBackwards ? Preceding(counted, TermKey.Parse(filter.Before!)) : Following(counted, after);

        // One more than asked for tells whether there is another page.
        var found = await asked.Take(pageSize + 1).ToListAsync(ct);
        var page = found.Take(pageSize).ToList();
        if (isBackwards) page.Reverse();

        var (hasPrevious, hasNext) = isBackwards ? (found.Count > pageSize, true) : (filter.After is not null, found.Count > pageSize);
        return new(
            [.. page.Select(row => new ReferentRow(row.Referent, row.Name!, row.IsActor, row.Designations, row.Outlets, row.Articles, row.Languages, row.Uses))],
            await filter.Apply(context).Select(designation => new { designation.Referent, designation.IsActor }).Distinct().CountAsync(ct),
            hasPrevious && page.Count > 0 ? page[0].Place.ToString() : null,
            hasNext && page.Count > 0 ? page[^1].Place.ToString() : null);
    }

    /// <summary>What can be chosen: the languages and outlets of the articles that are there.</summary>
    public async Task<TermChoices> ChoicesAsync(CancellationToken ct) => new(
        await context.Versions.Select(version => version.Language).Distinct().OrderBy(language => language).ToListAsync(ct),
        [.. (await context.Outlets.OrderBy(outlet => outlet.Name).ThenBy(outlet => outlet.Slug).Select(outlet => new { outlet.Slug, outlet.Name }).ToListAsync(ct)).Select(outlet => (outlet.Slug, outlet.Name))]);

    // Joined by hand: what a group counts through a navigation would be a query of its own for every row.
    private IQueryable<CountedReferent> Counted(IQueryable<Designation> designations) =>
        from found in designations
        join version in context.Versions on found.VersionId equals version.Id
        join article in context.Articles on version.ArticleId equals article.Id
        group new { found.Id, found.ReferentName, found.Key, found.Count, version.Language, version.ArticleId, article.OutletId }
            by new { found.Referent, found.IsActor } into same
        select new CountedReferent
        {
            Referent = same.Key.Referent,
            IsActor = same.Key.IsActor,
            Name = same.Min(found => found.ReferentName),
            First = same.Min(found => found.Id),
            Designations = same.Select(found => found.Key).Distinct().Count(),
            Outlets = same.Where(found => found.OutletId != null).Select(found => found.OutletId).Distinct().Count(),
            Articles = same.Select(found => found.ArticleId).Distinct().Count(),
            Languages = same.Select(found => found.Language).Distinct().Count(),
            Uses = same.Sum(found => found.Count),
        };

    private static IQueryable<CountedReferent> Following(IQueryable<CountedReferent> rows, TermKey? after)
    {
        var (words, articles, first) = after.GetValueOrDefault();
        var left = after is null ? rows : rows.Where(row => row.Designations < words
            || (row.Designations == words && (row.Articles < articles || (row.Articles == articles && row.First > first))));
        return left.OrderByDescending(row => row.Designations).ThenByDescending(row => row.Articles).ThenBy(row => row.First);
    }

    private static IQueryable<CountedReferent> Preceding(IQueryable<CountedReferent> rows, TermKey before)
    {
        var (words, articles, first) = before;
        return rows.Where(row => row.Designations > words
                || (row.Designations == words && (row.Articles > articles || (row.Articles == articles && row.First < first))))
            .OrderBy(row => row.Designations).ThenBy(row => row.Articles).ThenByDescending(row => row.First);
    }

    private sealed record CountedReferent
    {
        public required string Referent { get; init; }

        public bool IsActor { get; init; }

        public string? Name { get; init; }

        /// <summary>The first row that names it.</summary>
        public int First { get; init; }

        public int Designations { get; init; }

        public int Outlets { get; init; }

        public int Articles { get; init; }

        public int Languages { get; init; }

        public int Uses { get; init; }

        public TermKey Place => new(Designations, Articles, First);
    }
}

/// <summary>Where a page of terms begins or ends.</summary>
/// <param name="Designations">How many words there are for the thing.</param>
/// <param name="First">Orders those that are equal in both counts, as first seen.</param>
public readonly record struct TermKey(int Designations, int Articles, int First)
{
    public static bool TryParse(string? text, out TermKey key)
    {
        key = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length != 3 || !TryNumber(parts[0], out var words) || !TryNumber(parts[1], out var articles)) return false;
        if (!TryNumber(parts[2], out var first)) return false;

        key = new(words, articles, first);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Designations}-{Articles}-{First}");

    internal static TermKey Parse(string text) => TryParse(text, out var key) ? key : throw new FormatException($"Not the key of a page: {text}");

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
