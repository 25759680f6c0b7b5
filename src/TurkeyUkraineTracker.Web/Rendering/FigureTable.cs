using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Figures that can be compared, as one table of the page of figures.</summary>
/// <param name="Id">Target of the links at the top of the page.</param>
/// <param name="Total">How many figures there are; the table may hold the first of them.</param>
/// <param name="Scale">Null where the figures are of no one measure, for a plot would compare what cannot be, and where all of them are the same number.</param>
/// <param name="Whole">The filter that leaves these figures only; null for what is no one unit.</param>
public sealed record FigureTable(string Id, string Heading, IReadOnlyList<FigureRow> Rows, int Total, FigureScale? Scale = null, FigureFilter? Whole = null)
{
    private const string Others = "counted once";

    /// <summary>A table for each group of several figures, in the order given; what is counted only once stands together at the end.</summary>
    public static IReadOnlyList<FigureTable> Of(FigureOverview overview)
    {
        var tables = overview.Groups.Where(group => group.Total > 1).Select((group, index) => Of(group, $"u-{index + 1}")).ToList();
        FigureRow[] single = [.. overview.Groups.Where(group => group.Total == 1).SelectMany(group => group.Rows)];
        return single.Length == 0 ? tables : [.. tables, new("u-others", Others, single, overview.Singles)];
    }

    public static FigureTable Of(FigureGroup group, string id) =>
        new(id, HeadingOf(group.Unit, group.Measure), group.Rows, group.Total, ScaleOf(group), new(Unit: group.Unit, Measure: group.Measure));

    /// <summary>"tonnes", "grain exports, in tonnes".</summary>
    public static string HeadingOf(string unit, string? measure)
    {
        var name = unit switch
        {
            "" => "numbers",
            FigureWords.Rank => "ranks",
            _ => UnitWords.Of(unit, amount: 2),
        };
        return measure is null || unit == FigureWords.Rank ? name : $"{measure.Replace('-', ' ')}, in {name}";
    }

    private static FigureScale? ScaleOf(FigureGroup group)
    {
        if (group.Measure is null || group.Unit == FigureWords.Rank) return null;
        return FigureScale.Of([.. group.Rows.Select(row => row.Figure)]) is { } scale && scale.Smallest < scale.Largest ? scale : null;
    }
}

/// <summary>A figure with the line it is drawn on; null for no line.</summary>
public sealed record PlottedFigure(FigureRow Row, FigureScale? Scale);
