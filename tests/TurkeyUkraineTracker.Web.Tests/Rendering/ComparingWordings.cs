using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class ComparingWordings
{
    private static IReadOnlyList<IReadOnlyList<AppearanceCard>> Columns => [.. AppearanceCard.Of(Two).Select(card => (IReadOnlyList<AppearanceCard>)[card])];

    private static readonly ClaimView Two = SomeClaim.With(SomeClaim.Saying("Three ships left", "one"), SomeClaim.Saying("Two ships left", "two", start: 100));

    [Fact]
    public void An_article_keeps_its_letter_for_all_its_wordings()
    {
        var cards = AppearanceCard.Of(SomeClaim.With(SomeClaim.Saying("a", "one"), SomeClaim.Saying("b", "two"), SomeClaim.Saying("c", "one")));

        Assert.Equal(["A", "B", "A"], cards.Select(card => card.Letter));
        Assert.Equal([0, 1, 2], cards.Select(card => card.Place));
    }

    [Fact]
    public void Words_are_compared_within_a_language_only()
    {
        var claim = SomeClaim.With([.. Two.Appearances, SomeClaim.Saying("Ba tàu đã rời cảng", "three", "vi")]);

        var differing = AppearanceCard.Of(claim).Select(card => string.Join('|', card.Differing.Select(span => span.Of(card.Appearance.Passage))));

        Assert.Equal(["Three", "Two", ""], differing);
    }

    [Fact]
    public void Words_between_the_runs_of_a_claim_are_not_compared()
    {
        var torn = SomeClaim.Saying("“Three ships,” he told us, “left on Monday”", "one") with { Content = [new(1, 12), new(28, 42)] };

        var card = AppearanceCard.Of(SomeClaim.With(torn, SomeClaim.Saying("Three ships left", "two")))[0];

        Assert.Equal(["on Monday"], card.Differing.Select(span => span.Of(torn.Passage)));
    }

    [Theory]
    [InlineData("vi", true), InlineData("en", false)]
    public void What_was_recognised_is_told_of_words_in_another_language(string language, bool isGlossed)
    {
        var appearance = SomeClaim.Saying("cảng", "one", language) with { Gloss = [new(new(0, 4), "cảng", "port")] };

        Assert.Equal(isGlossed, Assert.Single(AppearanceCard.Of(SomeClaim.With(appearance))).IsGlossed);
    }

    [Fact]
    public void Figures_of_one_measure_in_other_units_are_told_apart()
    {
        var told = SomeClaim.Saying("Exports of 5 billion USD grew by 5 percent", "one") with { Figures = [Exports(11, 24, "USD"), Exports(33, 42, "percent")] };
        ComparedField Row(int start, int end) => new("figure:exports", CellState.Agree, [new(CellState.Agree, "5", [new(start, end)]), new(CellState.Agree, "5", [new(start, end)])]);
        var claim = SomeClaim.With(told, told with { Source = told.Source with { Slug = "two" } }).Comparing(Row(11, 24), Row(33, 42));

        var names = ClaimComparison.Of(claim, AppearanceCard.Of(claim))!.Groups.SelectMany(group => group.Rows).Select(row => row.Name);

        Assert.Equal(["figure: exports (USD)", "figure: exports (percent)"], names);
    }

    private static FigureView Exports(int start, int end, string unit) => new(new(start, end), "5", 5, null, null, unit, "exact", false, null, "test", Measure: "exports");

    [Fact]
    public void What_differs_comes_first_and_the_wording_is_no_row()
    {
        var claim = Two.Comparing(
            SomeClaim.Field("wording", CellState.Differ, "a", "b"),
            SomeClaim.Field("speaker", CellState.Agree, "x", "x"),
            SomeClaim.Field("said-on", CellState.NotComparable, "2024", null),
            SomeClaim.Field("figure:ship", CellState.Differ, "3 ships", "2 ships"));

        var groups = ClaimComparison.Of(claim, AppearanceCard.Of(claim))!.Groups;

        Assert.Equal(["Differ figure:ship", "Agree speaker", "NotComparable said-on"], groups.SelectMany(group => group.Rows.Select(row => $"{group.State} {row.Field}")));
    }

    [Fact]
    public void A_claim_of_one_article_is_not_compared()
    {
        var claim = SomeClaim.With(SomeClaim.Saying("a", "one"), SomeClaim.Saying("b", "one")).Comparing(SomeClaim.Field("speaker", CellState.Agree, "x", "x"));

        Assert.Null(ClaimComparison.Of(claim, AppearanceCard.Of(claim)));
    }

    [Fact]
    public void A_cell_shows_the_articles_own_words_and_leads_to_them()
    {
        var cell = new ComparedCell(CellState.Agree, "2 ships", [new(100, 109)]);

        var shown = ShownCell.Of("figure:ship", cell, [AppearanceCard.Of(Two)[1]], Columns);

        Assert.Equal(("Two ships", "/sources/two?at=100-109#at"), (shown.Words, shown.Href));
    }

    [Theory]
    [InlineData(50, 60), InlineData(110, 200)]
    public void Words_outside_of_the_passage_are_only_led_to(int start, int end)
    {
        var shown = ShownCell.Of("figure:ship", new(CellState.Agree, "2 ships", [new(start, end)]), [AppearanceCard.Of(Two)[1]], Columns);

        Assert.Null(shown.Words);
        Assert.EndsWith($"?at={start}-{end}#at", shown.Href, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_without_evidence_leads_to_the_claim_in_its_article()
    {
        var shown = ShownCell.Of("speaker", new(CellState.NotFound, null, []), [AppearanceCard.Of(Two)[0]], Columns);

        Assert.Equal("/sources/one?c=1#c-1", shown.Href);
    }

    [Theory]
    [InlineData("said-on", "2024-11-01/2024-11-10", "early November 2024")]
    [InlineData("kind", "direct", "direct quotation")]
    [InlineData("speaker", "Ayşe Kaya", "Ayşe Kaya")]
    public void A_value_is_said_in_words(string field, string value, string words)
    {
        var shown = ShownCell.Of(field, new(CellState.Agree, value, [new(100, 109)]), [AppearanceCard.Of(Two)[1]], Columns);

        Assert.Equal(words, shown.Reading);
    }

    [Theory]
    [InlineData("said-on"), InlineData("kind"), InlineData("polarity")]
    public void What_no_words_of_its_own_say_quotes_none(string field)
    {
        var shown = ShownCell.Of(field, new(CellState.Agree, "2024", [new(100, 109)]), [AppearanceCard.Of(Two)[1]], Columns);

        Assert.Null(shown.Words);
    }

    [Fact]
    public void Two_figures_of_one_unit_are_two_rows_with_targets_of_their_own()
    {
        var claim = Two.Comparing(SomeClaim.Field("figure:percent", CellState.Agree, "1", "1"), SomeClaim.Field("figure:percent", CellState.Agree, "2", "2"));

        var ids = ClaimComparison.Of(claim, AppearanceCard.Of(claim))!.Groups.SelectMany(group => group.Rows).Select(row => row.Id);

        Assert.Equal(["f-1", "f-2"], ids);
    }

    [Theory]
    [InlineData("figure:tonne", "figure in tonnes")]
    [InlineData("said-on", "said on")]
    [InlineData("venue", "occasion")]
    [InlineData("addressee", "said to")]
    [InlineData("list:drone", "in the list of drones")]
    [InlineData("unheard-of", "unheard-of")]
    public void A_field_is_named_for_readers(string field, string words) => Assert.Equal(words, FieldWords.Of(field));

    [Fact]
    public void A_badge_names_each_kind_of_field_once() =>
        Assert.Equal("figure, said on", FieldWords.List(["figure:ship", "figure:tonne", "said-on"]));
}
