using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Who prints what: claims down, outlets across, those of one language side by side.</summary>
/// <param name="Languages">Of all columns, those of most columns first.</param>
/// <param name="MoreColumns">Outlets that tell one of the claims and have no column.</param>
public sealed record CoverageGrid(
    IReadOnlyList<CoverageColumn> Columns, IReadOnlyList<CoverageRow> Rows, IReadOnlyList<IGrouping<string, CoverageColumn>> Languages, int MoreColumns)
{
    public const int ColumnsShown = 6;

    /// <summary>Null where fewer than two outlets could be held against each other.</summary>
    public static CoverageGrid? Of(IReadOnlyList<ClaimRow> claims)
    {
        var all = claims.SelectMany(claim => claim.Sources.DistinctBy(CoverageColumn.KeyOf)).GroupBy(CoverageColumn.KeyOf)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Name, StringComparer.Ordinal)
            .Select(same => new CoverageColumn(same.First())).ToList();
        if (all.Count < 2) return null;

        var languages = all.Take(ColumnsShown).GroupBy(column => column.Source.Language).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).ToList();
        CoverageColumn[] columns = [.. languages.SelectMany(same => same)];
        return new(columns, [.. claims.Select(claim => CoverageRow.Of(claim, columns, languages))], languages, all.Count - columns.Length);
    }
}

/// <summary>An outlet in one language; an article, where its outlet is not known.</summary>
/// <param name="Source">One of its articles.</param>
public sealed record CoverageColumn(SourceLink Source)
{
    internal static (string Name, string Language) KeyOf(SourceLink source) => (source.OutletSlug ?? source.Slug, source.Language);

    internal bool Tells(ClaimRow claim) => claim.Sources.Any(source => KeyOf(source) == KeyOf(Source));
}

/// <summary>A claim with who tells it.</summary>
/// <param name="Told">One for each column.</param>
/// <param name="BlindSpots">Languages that have a column and no article that tells it.</param>
public sealed record CoverageRow(ClaimRow Claim, IReadOnlyList<bool> Told, IReadOnlyList<string> BlindSpots)
{
    internal static CoverageRow Of(ClaimRow claim, IReadOnlyList<CoverageColumn> columns, IEnumerable<IGrouping<string, CoverageColumn>> languages) => new(
        claim,
        [.. columns.Select(column => column.Tells(claim))],
        [.. languages.Select(same => same.Key).Where(language => claim.Sources.All(source => source.Language != language))]);
}
