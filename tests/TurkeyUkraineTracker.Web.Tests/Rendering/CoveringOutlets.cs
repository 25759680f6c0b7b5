using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class CoveringOutlets
{
    [Fact]
    public void An_outlet_is_one_column_and_an_article_without_outlet_another()
    {
        var grid = CoverageGrid.Of([Told("one", In("a", "en", "post"), In("b", "en", "post"), In("c", "en"))])!;

        Assert.Equal([null, "post"], grid.Columns.Select(column => column.Source.OutletSlug));
        Assert.Equal([true, true], grid.Rows[0].Told);
    }

    [Fact]
    public void Columns_of_one_language_stand_together_those_of_most_claims_first()
    {
        var grid = CoverageGrid.Of([Told("one", In("a", "vi", "bao"), In("b", "en", "post"), In("c", "en", "wire")), Told("two", In("d", "en", "wire"))])!;

        Assert.Equal(["en", "vi"], grid.Languages.Select(language => language.Key));
        Assert.Equal(["wire", "post", "bao"], grid.Columns.Select(column => column.Source.OutletSlug));
    }

    [Fact]
    public void A_language_in_which_nobody_tells_a_claim_is_its_blind_spot()
    {
        var grid = CoverageGrid.Of([Told("one", In("a", "vi", "bao"), In("b", "en", "post")), Told("two", In("c", "en", "post"))])!;

        Assert.Equal(["", "vi"], grid.Rows.Select(row => string.Join(' ', row.BlindSpots)));
    }

    [Fact]
    public void Outlets_beyond_those_shown_are_counted_together()
    {
        var grid = CoverageGrid.Of([Told("one", [.. Enumerable.Range(0, CoverageGrid.ColumnsShown + 3).Select(i => In($"a{i}", "en"))])])!;

        Assert.Equal((CoverageGrid.ColumnsShown, true, 3), (grid.Columns.Count, grid.HasOthers, grid.Rows[0].Others));
    }

    [Fact]
    public void A_claim_that_only_a_rare_outlet_tells_has_its_column_too()
    {
        var busy = Enumerable.Range(0, CoverageGrid.ColumnsShown).Select(i => In($"a{i}", "en")).ToArray();

        var grid = CoverageGrid.Of([Told("one", busy), Told("two", busy), Told("three", In("rare", "vi"))])!;

        Assert.All(grid.Rows, row => Assert.Contains(true, row.Told));
    }

    [Fact]
    public void One_outlet_alone_is_no_grid()
    {
        Assert.Null(CoverageGrid.Of([Told("one", In("a", "en", "post"))]));
        Assert.Null(CoverageGrid.Of([]));
    }

    private static SourceLink In(string slug, string language, string? outlet = null) => new(slug, slug, outlet, outlet, language, null, DateBasis.None);

    private static ClaimRow Told(string id, params SourceLink[] sources) => new(
        id, id, "text", "en", AttributionKind.Indirect, null, null, null, DateBasis.None, sources, 0, 1, 1, [], false, 0, sources.Length);
}
