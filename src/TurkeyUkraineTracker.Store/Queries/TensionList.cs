using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Two tellings that do not go together in one respect.</summary>
/// <param name="Id">What a page of the list ends with.</param>
/// <param name="Pairs">How many pairs of articles differ so; the newest is shown.</param>
public sealed record TensionRow(int Id, TensionKind Kind, TensionTold First, TensionTold Second, int Pairs);

/// <summary>One of the two tellings.</summary>
/// <param name="Number">The n of the deep link <c>/sources/{slug}#c-n</c>.</param>
/// <param name="Value">What it says where the other says something else, in words for people.</param>
/// <param name="Spans">The words the value was read from, in the article's text; may be empty.</param>
/// <param name="Speaker">Whom this article credits; other articles of the claim may credit others.</param>
/// <param name="IsDenied">Whether this article says that the speaker denied it.</param>
public sealed record TensionTold(
    string Claim, string Slug, string Text, string Language, AttributionKind Kind, ActorLink? Speaker, string? SpeakerText, int Number, SourceLink Source,
    string Value, IReadOnlyList<TextSpan> Spans, bool IsDenied);

/// <summary>A page of tensions.</summary>
/// <param name="Counts">Of every kind, whatever the page is filtered by.</param>
public sealed record TensionPage(ListPage<TensionRow> List, IReadOnlyDictionary<TensionKind, int> Counts);

/// <summary>Where the collection does not go together: pairs of claims, or of tellings of one claim, once for each kind.</summary>
public sealed class TensionList(TrackerContext context)
{
    /// <summary>The last found first.</summary>
    /// <exception cref="FormatException">The place is none that <see cref="IsKey"/> takes.</exception>
    public async Task<TensionPage> PageAsync(TensionKind? kind, PagePlace place, int pageSize, CancellationToken ct)
    {
        var all = await Pairs(context.Tensions).ToListAsync(ct);
        var counts = all.CountBy(pair => pair.Kind).ToDictionary();
        var found = At(all.Where(pair => kind == null || pair.Kind == kind), place).Take(pageSize + 1).ToList();
        var rows = await RowsAsync([.. found.Take(pageSize)], ct);

        var (hasPrevious, hasNext) = place.Before is not null ? (found.Count > pageSize, true) : (place.After is not null, found.Count > pageSize);
        var total = kind is { } one ? counts.GetValueOrDefault(one) : all.Count;
        return new(new(rows, total, hasPrevious && rows.Count > 0 ? KeyOf(rows[0]) : null, hasNext && rows.Count > 0 ? KeyOf(rows[^1]) : null), counts);
    }

    /// <summary>Whether a place may hold it: the <see cref="TensionRow.Id"/> of a page's first or last row.</summary>
    public static bool IsKey(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The tensions of one claim, the last found first; the claim itself may stand on either side, or on both.</summary>
    public async Task<IReadOnlyList<TensionRow>> OfClaimAsync(string id, int most, CancellationToken ct)
    {
        var told = context.Appearances.Where(appearance => appearance.Claim.Key == id).Select(appearance => appearance.Id);
        // Two ways into the table, each along its index.
        var own = context.Tensions.Where(tension => told.Contains(tension.FirstId)).Union(context.Tensions.Where(tension => told.Contains(tension.SecondId)));
        return await RowsAsync(await Pairs(own).OrderByDescending(pair => pair.Id).Take(most).ToListAsync(ct), ct);
    }

    private static IEnumerable<TensionPair> At(IEnumerable<TensionPair> pairs, PagePlace place)
    {
        if (place.Before is { } key && Parse(key) is var before) return pairs.Where(pair => pair.Id > before).OrderBy(pair => pair.Id);
        if (place.After is { } last && Parse(last) is var after) pairs = pairs.Where(pair => pair.Id < after);
        return pairs.OrderByDescending(pair => pair.Id);
    }

    private static int Parse(string key) => int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string KeyOf(TensionRow row) => row.Id.ToString(CultureInfo.InvariantCulture);

    // One row for two claims and a kind, however many articles tell them; who was seen first plays no part.
    private static IQueryable<TensionPair> Pairs(IQueryable<AppearanceTension> tensions) => tensions
        .Select(tension => new { tension.Id, tension.Kind, First = tension.First.ClaimId, Second = tension.Second.ClaimId })
        .GroupBy(tension => new
        {
            tension.Kind,
            Low = tension.First < tension.Second ? tension.First : tension.Second,
            High = tension.First < tension.Second ? tension.Second : tension.First,
        })
        .Select(same => new TensionPair { Id = same.Max(tension => tension.Id), Kind = same.Key.Kind, Low = same.Key.Low, High = same.Key.High });

    private async Task<IReadOnlyList<TensionRow>> RowsAsync(List<TensionPair> pairs, CancellationToken ct)
    {
        var (ids, articles) = (pairs.Select(pair => pair.Id).ToList(), await ArticlesAsync(pairs, ct));
        var counts = pairs.ToDictionary(pair => pair.Id, pair => articles[(pair.Kind, pair.Low, pair.High)]);
        var found = await context.Tensions.Where(tension => ids.Contains(tension.Id)).OrderByDescending(tension => tension.Id)
            .Select(tension => new
            {
                tension.Id,
                tension.Kind,
                First = ToldBy(tension.FirstSide, tension.First, tension.First.Claim, tension.First.Speaker, tension.First.Signature.Signature, Link.To(tension.First.Version, tension.First.Version.Article, tension.First.Version.Article.Outlet)),
                Second = ToldBy(tension.SecondSide, tension.Second, tension.Second.Claim, tension.Second.Speaker, tension.Second.Signature.Signature, Link.To(tension.Second.Version, tension.Second.Version.Article, tension.Second.Version.Article.Outlet)),
            })
            .ToListAsync(ct);
        return [.. found.Select(tension => new TensionRow(tension.Id, tension.Kind, tension.First, tension.Second, counts[tension.Id]))];
    }

    // How many pairs of articles: two that tell it more than once are one pair.
    private async Task<Dictionary<(TensionKind Kind, int Low, int High), int>> ArticlesAsync(List<TensionPair> pairs, CancellationToken ct)
    {
        var claims = pairs.SelectMany(pair => new[] { pair.Low, pair.High }).Distinct().ToList();
        var told = await context.Tensions
            .Where(tension => claims.Contains(tension.First.ClaimId) && claims.Contains(tension.Second.ClaimId))
            .Select(tension => new
            {
                tension.Kind,
                First = new { tension.First.ClaimId, tension.First.Version.ArticleId },
                Second = new { tension.Second.ClaimId, tension.Second.Version.ArticleId },
            })
            .ToListAsync(ct);
        return told.GroupBy(tension => (tension.Kind, Math.Min(tension.First.ClaimId, tension.Second.ClaimId), Math.Max(tension.First.ClaimId, tension.Second.ClaimId)))
            .ToDictionary(same => same.Key, same => same.DistinctBy(tension => (
                Math.Min(tension.First.ArticleId, tension.Second.ArticleId), Math.Max(tension.First.ArticleId, tension.Second.ArticleId))).Count());
    }

    private static TensionTold ToldBy(TensionSide side, Appearance appearance, Claim claim, Actor? speaker, ClaimSignature signature, SourceLink source) => new(
        claim.Key, claim.Slug, appearance.Text, source.Language, appearance.Kind, Link.To(speaker), appearance.SpeakerText, appearance.Number, source,
        side.Value, side.Spans, signature.IsDenied);

    private sealed record TensionPair
    {
        public int Id { get; init; }

        public TensionKind Kind { get; init; }

        /// <summary>Ids of the two claims, the smaller first; the same one twice for tellings of one claim.</summary>
        public int Low { get; init; }

        public int High { get; init; }
    }
}
