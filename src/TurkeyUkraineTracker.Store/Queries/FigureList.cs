using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The figures of the articles' newest versions.</summary>
public sealed class FigureList(TrackerContext context)
{
    /// <summary>Figures of one unit and measure with several figures that are shown at once.</summary>
    public const int GroupsShown = 8;

    /// <summary>Figures shown of each, the smallest first.</summary>
    public const int RowsShown = 6;

    /// <summary>Figures shown that are the only one of their unit and measure.</summary>
    public const int SinglesShown = 20;

    /// <summary>The largest groups with their first figures, then figures that stand alone; every group is counted whole.</summary>
    public async Task<FigureOverview> OverviewAsync(FigureFilter filter, CancellationToken ct)
    {
        var sizes = await filter.Apply(context)
            .GroupBy(figure => new { figure.Unit, figure.Measure })
            .Select(group => new FigureGroupSize(group.Key.Unit, group.Key.Measure, group.Count(), group.Min(figure => figure.Id)))
            .ToListAsync(ct);
        FigureGroupSize[] ordered = [.. sizes.OrderByDescending(size => size.Count).ThenBy(size => size.Unit, StringComparer.Ordinal).ThenBy(size => size.Measure, StringComparer.Ordinal)];
        FigureGroupSize[] several = [.. ordered.Where(size => size.Count > 1)], single = [.. ordered.Where(size => size.Count == 1)];

        // A bounded number of short walks along the index; numbering the rows of every group would sort them all.
        var groups = new List<FigureGroup>();
        foreach (var size in several.Take(GroupsShown)) groups.Add(new(size.Unit, size.Measure, await FirstAsync(filter with { Unit = size.Unit, Measure = size.Measure }, ct), size.Count));
        var alone = single.Take(SinglesShown).Select(size => size.First).ToList();
        groups.AddRange((await RowsAsync(context.Figures.Where(figure => alone.Contains(figure.Id)), ct)).OrderBy(row => alone.IndexOf(row.Id)).Select(row => new FigureGroup(row.Row.Figure.Unit, row.Row.Figure.Measure, [row.Row], 1)));
        return new(groups, ordered.Sum(size => size.Count), several, single.Length);
    }

    /// <summary>Figures by value, then as first seen: those of one unit and measure, or of all where the filter names no unit.</summary>
    /// <exception cref="FormatException"><see cref="FigureFilter.Place"/> is not a <see cref="FigureKey"/>.</exception>
    public async Task<ListPage<FigureRow>> PageAsync(FigureFilter filter, int pageSize, CancellationToken ct)
    {
        var figures = filter.Apply(context);
        var isBackwards = filter.Before is not null;
        var asked = isBackwards ? Preceding(figures, Parse(filter.Before!)) : Following(figures, filter.After is null ? null : Parse(filter.After));
        var keys = await asked.Take(pageSize + 1).Select(figure => new FigureKey(figure.SortValue, figure.Id)).ToListAsync(ct);
        var page = keys.Take(pageSize).OrderBy(key => key.Value).ThenBy(key => key.Id).ToList();

        var ids = page.Select(key => key.Id).ToList();
        var rows = await RowsAsync(context.Figures.Where(figure => ids.Contains(figure.Id)), ct);
        var (hasPrevious, hasNext) = isBackwards ? (keys.Count > pageSize, true) : (filter.After is not null, keys.Count > pageSize);
        return new(
            [.. rows.Select(row => row.Row)],
            await figures.CountAsync(ct),
            hasPrevious && page.Count > 0 ? page[0].ToString() : null,
            hasNext && page.Count > 0 ? page[^1].ToString() : null);
    }

    private async Task<IReadOnlyList<FigureRow>> FirstAsync(FigureFilter filter, CancellationToken ct)
    {
        var ids = await Following(filter.Apply(context), null).Take(RowsShown).Select(figure => figure.Id).ToListAsync(ct);
        return [.. (await RowsAsync(context.Figures.Where(figure => ids.Contains(figure.Id)), ct)).Select(row => row.Row)];
    }

    /// <summary>By value, with who says so and where.</summary>
    internal static async Task<IReadOnlyList<(int Id, FigureRow Row)>> RowsAsync(IQueryable<Figure> figures, CancellationToken ct)
    {
        var found = await Following(figures, null)
            .Select(figure => new
            {
                Figure = figure,
                figure.ShareOf,
                Source = Link.To(figure.Version, figure.Version.Article, figure.Version.Article.Outlet),
                Claim = ClaimOf(figure.Appearance, figure.Appearance!.Claim, figure.Appearance.Speaker, figure.Appearance.Signature.Signature, figure.Version.Language),
            })
            .ToListAsync(ct);
        return [.. found.Select(found => (found.Figure.Id, new FigureRow(FigureView.Of(found.Figure, found.ShareOf), found.Figure.Period, found.Source, found.Claim)))];
    }

    private static IQueryable<Figure> Following(IQueryable<Figure> figures, FigureKey? after)
    {
        var (value, id) = after.GetValueOrDefault();
        var left = after is null ? figures : figures.Where(figure => figure.SortValue >= value && (figure.SortValue > value || figure.Id > id));
        return left.OrderBy(figure => figure.SortValue).ThenBy(figure => figure.Id);
    }

    private static IQueryable<Figure> Preceding(IQueryable<Figure> figures, FigureKey before)
    {
        var (value, id) = before;
        return figures.Where(figure => figure.SortValue <= value && (figure.SortValue < value || figure.Id < id))
            .OrderByDescending(figure => figure.SortValue).ThenByDescending(figure => figure.Id);
    }

    private static FigureKey Parse(string text) => FigureKey.TryParse(text, out var key) ? key : throw new FormatException($"Not the key of a page: {text}");

    // Not everything in a claim's content is a claim's figure: one outside of every claim has no appearance.
    private static FigureClaim? ClaimOf(Appearance? appearance, Claim? claim, Actor? speaker, ClaimSignature? signature, string language) => appearance is null || claim is null
        ? null
        : new(
            claim.Key, claim.Slug, appearance.Text, language, appearance.Kind, appearance.Number, Link.To(speaker), appearance.SpeakerText, claim.ArticleCount,
            signature is { IsDenied: true });
}
