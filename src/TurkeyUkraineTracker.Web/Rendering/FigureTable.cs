using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Figures that can be compared, as one table of the page of figures.</summary>
/// <param name="Id">Target of the links at the top of the page.</param>
/// <param name="Scale">Null where the figures are of no one measure: a plot would compare what cannot be.</param>
public sealed record FigureTable(string Id, string Heading, IReadOnlyList<FigureRow> Rows, FigureScale? Scale = null)
{
    private const string Others = "counted once";

    /// <summary>A table for each group of several figures, in the order given; what is counted only once stands together at the end.</summary>
    public static IReadOnlyList<FigureTable> Of(IReadOnlyList<FigureGroup> groups)
    {
        var tables = groups.Where(group => group.Rows.Count > 1).Select((group, index) => new FigureTable($"u-{index + 1}", HeadingOf(group), group.Rows, ScaleOf(group))).ToList();
        FigureRow[] single = [.. groups.Where(group => group.Rows.Count == 1).SelectMany(group => group.Rows)];
        return single.Length == 0 ? tables : [.. tables, new("u-others", Others, single)];
    }

    private static FigureScale? ScaleOf(FigureGroup group) => group.Measure is null ? null : FigureScale.Of(group.Rows.Select(row => row.Figure));

    private static string HeadingOf(FigureGroup group)
    {
        var unit = group.Unit switch
        {
            "" => "numbers",
            FigureWords.Rank => "ranks",
            _ => UnitWords.Of(group.Unit, amount: 2),
        };
        return group.Measure is null ? unit : $"{group.Measure.Replace('-', ' ')}, in {unit}";
    }
}

/// <summary>A figure with the line it is drawn on; null for no line.</summary>
public sealed record PlottedFigure(FigureRow Row, FigureScale? Scale);
