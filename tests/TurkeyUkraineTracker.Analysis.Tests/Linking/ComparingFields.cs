using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>One claim, field by field across its articles.</summary>
public sealed class ComparingFields
{
    [Theory]
    [InlineData("The port is “open”.", "the port is open", CellState.Agree)]
    [InlineData("the port is open", "the port is shut", CellState.Differ)]
    [InlineData("cảng đã mở", "cang da mo", CellState.Differ)]
    public void A_wording_agrees_but_for_case_marks_and_punctuation(string one, string other, CellState state) =>
        Assert.Equal([state, state], States("wording", SomeTelling.Of(0, text: one), SomeTelling.Of(1, text: other)));

    [Theory]
    [InlineData("Foreign Minister", "en", "foreign minister", "en", CellState.Agree)]
    [InlineData("minister", "en", "foreign minister", "en", CellState.Compatible)]
    [InlineData("Norway's foreign minister", "en", "Norwegian foreign minister", "en", CellState.Compatible)]
    [InlineData("defence minister", "en", "foreign minister", "en", CellState.Differ)]
    [InlineData("minister", "en", "bộ trưởng", "vi", CellState.NotComparable)]
    public void An_office_is_compared_within_a_language_and_the_fuller_name_is_the_finer(string one, string language, string other, string otherLanguage, CellState state) =>
        Assert.Equal([state, state], States("role", SomeTelling.Of(0, InOffice(one, language)), SomeTelling.Of(1, InOffice(other, otherLanguage))));

    [Theory]
    [InlineData("agency", "agency", CellState.Agree)]
    [InlineData("agency", "agency paper", CellState.Compatible)]
    [InlineData("agency paper", "paper agency", CellState.Differ)]
    public void A_chain_that_leaves_a_hop_out_can_be_the_same(string one, string other, CellState state) =>
        Assert.Equal([state, state], States("via", SomeTelling.Of(0, via: one.Split(' ')), SomeTelling.Of(1, via: other.Split(' '))));

    [Fact]
    public void One_that_differs_makes_every_cell_differ()
    {
        var states = States("polarity", SomeTelling.Of(0), SomeTelling.Of(1), SomeTelling.Of(2, Denying));

        Assert.Equal([CellState.Differ, CellState.Differ, CellState.Differ], states);
    }

    [Fact]
    public void A_no_in_what_is_said_is_no_denial() =>
        Assert.Equal(["affirmed", "denied"], Row("polarity", SomeTelling.Of(0, Negated), SomeTelling.Of(1, Denying)).Cells.Select(cell => cell.Value));

    [Fact]
    public void A_possibility_is_not_a_fact() =>
        Assert.Equal([CellState.Differ, CellState.Differ], States("modality", SomeTelling.Of(0), SomeTelling.Of(1, SomeTelling.Signature with { Modality = Modality.Possible })));

    [Fact]
    public void Two_tellings_of_one_article_are_one_column_with_the_more_precise_value()
    {
        var rough = SomeTelling.Signature with { Said = EdtfDate.Parse("2024-11") };
        var fine = SomeTelling.Signature with { Said = EdtfDate.Parse("2024-11-01") };

        var row = Row("said-on", SomeTelling.Of(0, rough), SomeTelling.Of(0, fine), SomeTelling.Of(1, fine));

        Assert.Equal([(CellState.Agree, "2024-11-01"), (CellState.Agree, "2024-11-01")], row.Cells.Select(cell => (cell.State, cell.Value)));
    }

    [Theory]
    [InlineData(null, CellState.NotFound)]
    [InlineData("interview", CellState.NotStated)]
    public void A_day_is_not_stated_only_where_the_occasion_is_told_of(string? venue, CellState state)
    {
        var row = Row("said-on", SomeTelling.Of(0, SomeTelling.Signature with { Venue = venue }), SomeTelling.Of(1, SomeTelling.Signature with { Said = EdtfDate.Parse("2024-11-01") }));

        Assert.Equal([state, CellState.NotComparable], row.Cells.Select(cell => cell.State));
    }

    [Fact]
    public void A_field_that_nobody_has_is_left_out() => Assert.DoesNotContain("via", Comparer.Compare([SomeTelling.Of(0), SomeTelling.Of(1)]).Select(field => field.Field));

    [Theory]
    [InlineData("wording", false), InlineData("role", false), InlineData("kind", false), InlineData("said-on", true), InlineData("figure:ship", true)]
    public void How_a_thing_is_put_is_no_difference_of_substance(string field, bool isOfSubstance) => Assert.Equal(isOfSubstance, new FieldComparison(field, []).IsOfSubstance);

    private static ClaimSignature Negated => SomeTelling.Signature with { Terms = [new(TermKind.Notion, "open", "open", 1, IsDenied: true)] };

    private static ClaimSignature Denying => Negated with { IsDenied = true };

    private static ClaimSignature InOffice(string words, string language) => SomeTelling.Signature with { Language = language, Role = new(new(0, 1), words, null) };

    private static FieldComparison Row(string field, params Telling[] tellings) => Comparer.Compare(tellings).Single(row => row.Field == field);

    private static IEnumerable<CellState> States(string field, params Telling[] tellings) => Row(field, tellings).Cells.Select(cell => cell.State);
}
