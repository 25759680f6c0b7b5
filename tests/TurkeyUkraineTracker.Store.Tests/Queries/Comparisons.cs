using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>One claim, field by field across its articles.</summary>
public sealed class Comparisons : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_claim_in_one_article_has_nothing_to_compare()
    {
        var view = await ViewAsync(Left("a", "1 May"));

        Assert.Null(view.Comparison);
        Assert.Empty(view.Pairs);
    }

    [Fact]
    public async Task Every_field_has_a_cell_for_every_article()
    {
        var view = await ViewAsync(Left("a", "2024-05"), Left("b", "2024-05-01"));

        Assert.Equal(view.Appearances.Select(appearance => appearance.Source.Slug), view.Comparison!.Columns.Select(column => column.Slug));
        Assert.All(view.Comparison.Fields, field => Assert.Equal(2, field.Cells.Count));
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", CellState.Agree)]
    [InlineData("2024-05", "2024-05-01", CellState.Compatible)]
    [InlineData("2024-05-01", "2024-05-04", CellState.Differ)]
    [InlineData("2024-05-01", null, CellState.NotComparable)]
    public async Task A_date_is_compared_as_the_days_it_can_mean(string first, string? second, CellState state)
    {
        var view = await ViewAsync(Left("a", first), Left("b", second));

        Assert.Equal(state, view.Comparison!.Fields.Single(field => field.Field == "said-on").Cells[0].State);
    }

    [Fact]
    public async Task What_one_article_does_not_give_is_not_found_there()
    {
        var view = await ViewAsync(Left("a", "2024-05-01"), Left("b", null));

        Assert.Equal(new ComparedCell(CellState.NotFound, null, []).State, view.Comparison!.Fields.Single(field => field.Field == "said-on").Cells[1].State);
    }

    [Fact]
    public async Task A_year_that_another_article_gives_stands_beside_the_date_without_one()
    {
        var view = await ViewAsync(Left("a", "XXXX-05-01"), Left("b", "2024-05-01"));

        var cells = view.Comparison!.Fields.Single(field => field.Field == "said-on").Cells;
        Assert.Equal((new InferredView("2024-05-01", 1), null), (cells[0].Inferred, cells[1].Inferred));
        Assert.Equal("XXXX-05-01", cells[0].Value);
    }

    [Fact]
    public void Articles_that_give_several_years_give_none()
    {
        var said = new FieldComparison("said-on", [.. new[] { "XXXX-05-01", "2024-05-01", "2023-05-01" }.Select(date => new FieldCell(CellState.Agree, date, []))]);

        Assert.All(InferredYears.Into([said])[0].Cells, cell => Assert.Null(cell.Inferred));
    }

    [Fact]
    public async Task The_pair_says_why_it_is_one_claim()
    {
        var view = await ViewAsync(Left("a", null), Left("b", null));

        var pair = Assert.Single(view.Pairs);
        Assert.Equal((0, 1), (pair.First, pair.Second));
        Assert.Contains("both credit Boris", pair.Reasons.Select(reason => reason.Words));
        Assert.Equal(pair.Score, pair.Reasons.Where(reason => reason.Weight > 0).Sum(reason => reason.Weight), 0.005);
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-04", true)]
    [InlineData("2024-05", "2024-05-04", false)]
    public async Task Lists_keep_claims_that_differ(string first, string second, bool differs)
    {
        await ViewAsync(Left("a", first), Left("b", second));
        await using var context = _store.Open();

        var page = await new ClaimList(context, new()).PageAsync(new(Differs: true, Several: true), 10, default);

        Assert.Equal(differs ? ["said-on"] : [], page.Rows.SelectMany(row => row.Differs));
    }

    private static Story Left(string name, string? said) => new Story($"{name}: twelve ships left the harbour of Odesa with grain, Boris said.", $"{name}.txt")
        .Mentions("boris", "Boris", ActorKind.Person, "Boris").Mentions("odesa", "Odesa", ActorKind.Group, "Odesa")
        .Counts("twelve ships", 12, "ship")
        .Claims("twelve ships left the harbour of Odesa with grain", "boris", "Boris", "said", EdtfDate.TryParse(said, out _) ? said : null);

    private async Task<ClaimView> ViewAsync(params Story[] stories)
    {
        foreach (var story in stories) await _store.SaveAsync(story);
        await using var context = _store.Open();
        var row = Assert.Single((await new ClaimList(context, new()).PageAsync(new(), 10, default)).Rows);
        return (await new ClaimDetail(context).FindAsync(row.Id, default))!;
    }
}
