using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Who prints what: claims down, outlets across, those of one language side by side.</summary>
/// <param name="Languages">Of the columns, those of most columns first.</param>
/// <param name="HasOthers">Whether outlets without a column tell one of the claims.</param>
public sealed record CoverageGrid(
    IReadOnlyList<CoverageColumn> Columns, IReadOnlyList<CoverageRow> Rows, IReadOnlyList<IGrouping<string, CoverageColumn>> Languages, bool HasOthers)
{
    public const int ColumnsShown = 5;

    /// <summary>Null where fewer than two outlets could be held against each other.</summary>
    public static CoverageGrid? Of(IReadOnlyList<ClaimRow> claims)
    {
        var all = claims.SelectMany(claim => claim.Sources).DistinctBy(CoverageColumn.KeyOf).Select(source => new CoverageColumn(source)).ToList();
        if (all.Count < 2) return null;

        var languages = MostTelling(all, claims).GroupBy(column => column.Source.Language).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).ToList();
        CoverageColumn[] columns = [.. languages.SelectMany(same => same)];
        string[] spoken = [.. all.Select(column => column.Source.Language).Distinct().Order(StringComparer.Ordinal)];
        return new(columns, [.. claims.Select(claim => CoverageRow.Of(claim, columns, spoken))], languages, all.Count > columns.Length);
    }

    // Each next column is the one that tells most of the claims no column tells yet; then the one that tells most.
    private static IEnumerable<CoverageColumn> MostTelling(List<CoverageColumn> columns, IReadOnlyList<ClaimRow> claims)
    {
        var (left, untold) = (columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToList(), claims.ToList());
        for (var shown = 0; shown < ColumnsShown && left.Count > 0; shown++)
        {
            var next = left.MaxBy(column => (untold.Count(column.Tells), claims.Count(column.Tells)))!;
            left.Remove(next);
            untold.RemoveAll(next.Tells);
            yield return next;
        }
    }
}

/// <summary>An outlet in one language; an article, where its outlet is not known.</summary>
/// <param name="Source">One of its articles.</param>
public sealed record CoverageColumn(SourceLink Source)
{
    internal string Name => KeyOf(Source).Name;

    internal static (string Name, string Language) KeyOf(SourceLink source) => (source.OutletSlug ?? source.Slug, source.Language);

    internal bool Tells(ClaimRow claim) => claim.Sources.Any(source => KeyOf(source) == KeyOf(Source));
}

/// <summary>A claim with who tells it.</summary>
/// <param name="Told">One for each column.</param>
/// <param name="Others">How many outlets without a column tell it.</param>
/// <param name="BlindSpots">Languages of other claims in which no article tells this one.</param>
public sealed record CoverageRow(ClaimRow Claim, IReadOnlyList<bool> Told, int Others, IReadOnlyList<string> BlindSpots)
{
    internal static CoverageRow Of(ClaimRow claim, IReadOnlyList<CoverageColumn> columns, IEnumerable<string> languages)
    {
        bool[] told = [.. columns.Select(column => column.Tells(claim))];
        return new(
            claim,
            told,
            claim.Sources.DistinctBy(CoverageColumn.KeyOf).Count() - told.Count(tells => tells),
            [.. languages.Where(language => claim.Sources.All(source => source.Language != language))]);
    }
}
