using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class FigureTables
{
    [Fact]
    public void What_is_counted_once_stands_together_at_the_end()
    {
        var tables = FigureTable.Of(Overview(Group("ship", 2), Group("tonne", 1), Group("USD", 3), Group("child", 1)));

        Assert.Equal(["ships 2", "USD 3", "counted once 2"], tables.Select(table => $"{table.Heading} {table.Rows.Count}"));
    }

    [Fact]
    public void A_measure_is_named_with_its_unit()
    {
        Assert.Equal("grain exports, in tonnes", Assert.Single(FigureTable.Of(Overview(Group("tonne", 2) with { Measure = "grain exports" }))).Heading);
    }

    [Fact]
    public void Where_all_figures_are_one_number_nothing_is_drawn() =>
        Assert.Null(Assert.Single(FigureTable.Of(Overview(Group("tonne", 2) with { Measure = "exports" }))).Scale);

    [Fact]
    public void No_two_tables_share_a_target()
    {
        var ids = FigureTable.Of(Overview(Group("km", 2), Group("km2", 2), Group("°C", 1))).Select(table => table.Id);

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void Without_figures_there_are_no_tables() => Assert.Empty(FigureTable.Of(Overview()));

    private static FigureOverview Overview(params FigureGroup[] groups) => new(groups, groups.Sum(group => group.Total), [], groups.Count(group => group.Total == 1));

    private static FigureGroup Group(string unit, int count)
    {
        var figure = new FigureView(new(0, 1), "1", 1, null, null, unit, "exact", false, null, "test");
        var row = new FigureRow(figure, null, new("slug", "title", null, null, "en", null, DateBasis.None), null);
        return new(unit, null, [.. Enumerable.Repeat(row, count)], count);
    }
}
