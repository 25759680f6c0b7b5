using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Several figures, dates and items of one claim stand in rows of their own.</summary>
public sealed class ComparingFiguresAndDates
{
    [Theory]
    [InlineData(27.1, 27, CellState.Compatible)]
    [InlineData(5.27, 5.3, CellState.Compatible)]
    [InlineData(19874, 20000, CellState.Compatible)]
    [InlineData(12.4, 12, CellState.Compatible)]
    [InlineData(123, 120, CellState.Differ)]
    [InlineData(98, 100, CellState.Differ)]
    [InlineData(1.6, 2, CellState.Differ)]
    [InlineData(5.5, 5.5, CellState.Agree)]
    public void A_rounded_number_is_compatible_and_an_updated_count_differs(double one, double other, CellState state)
    {
        var (a, b) = (SomeTelling.Figure((decimal)one), SomeTelling.Figure((decimal)other));

        Assert.Equal((state, state), (FigureComparison.Of(a, b), FigureComparison.Of(b, a)));
    }

    [Fact]
    public void Figures_that_fit_share_a_row_whatever_their_order()
    {
        var rows = Rows("figure:ship", [SomeTelling.Figure(30), SomeTelling.Figure(20)], [SomeTelling.Figure(20, isApproximate: true)]);

        Assert.Equal(["Compatible 20 ship|Compatible about 20 ship", "NotComparable 30 ship|NotStated "], rows);
    }

    [Fact]
    public void What_is_left_over_on_each_side_is_the_same_quantity_in_other_numbers()
    {
        var rows = Rows("figure:ship", [SomeTelling.Figure(5), SomeTelling.Figure(7)], [SomeTelling.Figure(5), SomeTelling.Figure(8)]);

        Assert.Equal(["Agree 5 ship|Agree 5 ship", "Differ 7 ship|Differ 8 ship"], rows);
    }

    [Fact]
    public void A_figure_that_could_answer_two_answers_none()
    {
        var rows = Rows("figure:ship", [SomeTelling.Figure(20), SomeTelling.Figure(30)], [SomeTelling.Figure(25)]);

        Assert.Equal(["NotComparable 20 ship|NotStated ", "NotStated |NotComparable 25 ship", "NotComparable 30 ship|NotStated "], rows);
    }

    [Fact]
    public void Equal_numbers_of_two_measures_are_no_agreement()
    {
        var fields = Compare([SomeTelling.Figure(5, "USD", "exports")], [SomeTelling.Figure(5, "USD", "imports")]).Where(field => field.Field.StartsWith("figure", StringComparison.Ordinal)).ToList();

        Assert.Equal(["figure:exports", "figure:imports"], fields.Select(field => field.Field));
        Assert.DoesNotContain(fields.SelectMany(field => field.Cells), cell => cell.State == CellState.Agree);
    }

    [Fact]
    public void A_measure_that_one_article_names_names_the_row() =>
        Assert.Equal(["Agree 5 USD|Agree 5 USD"], Rows("figure:exports", [SomeTelling.Figure(5, "USD", "exports")], [SomeTelling.Figure(5, "USD")]));

    [Fact]
    public void The_order_of_articles_changes_no_state()
    {
        SignatureFigure[][] told = [[SomeTelling.Figure(20), SomeTelling.Figure(30)], [SomeTelling.Figure(20, bound: FigureBound.AtLeast)], [SomeTelling.Figure(31), SomeTelling.Figure(19.8m)]];

        var (there, back) = (Compare(told), Compare([.. told.Reverse()]));

        Assert.Equal(there.Select(row => string.Join('|', row.Cells.Select(Show))), back.Select(row => string.Join('|', row.Cells.Reverse().Select(Show))));
    }

    [Theory]
    [InlineData("2022 2023-05", "2023", "NotComparable 2022|NotStated ", "Compatible 2023-05|Compatible 2023")]
    [InlineData("2020", "2021", "Differ 2020|Differ 2021")]
    public void Each_date_has_its_row(string one, string other, params string[] rows)
    {
        var fields = Comparer.Compare([SomeTelling.Of(0, SomeTelling.On(one.Split(' '))), SomeTelling.Of(1, SomeTelling.On(other.Split(' ')))]);

        Assert.Equal(rows, Shown(fields, "event-date"));
    }

    [Theory]
    [InlineData("XXXX-11-01", "2024-11-01/2024-11-10", CellState.Compatible)]
    [InlineData("XXXX-11-20", "2024-11-01/2024-11-10", CellState.Differ)]
    [InlineData("XXXX-11-01", "2024", CellState.NotComparable)]
    [InlineData("XXXX-11", "XXXX-11-05", CellState.Compatible)]
    [InlineData("XXXX-02-29", "2023-02-28/2023-03-01", CellState.NotComparable)]
    public void A_day_without_a_year_is_held_against_every_year_it_can_be_in(string one, string other, CellState state)
    {
        var (a, b) = (EdtfDate.Parse(one), EdtfDate.Parse(other));

        Assert.Equal((state, state), (DateComparison.Of(a, b), DateComparison.Of(b, a)));
    }

    [Fact]
    public void An_item_that_a_list_leaves_out_is_not_stated_there()
    {
        var fields = Comparer.Compare([SomeTelling.Of(0, SomeTelling.Listing("en", "c:drone", "c:missile")), SomeTelling.Of(1, SomeTelling.Listing("vi", "c:drone", "c:gun"))]);

        Assert.Equal(["Agree c:drone|Agree c:drone", "NotStated |NotComparable c:gun", "NotComparable c:missile|NotStated "], Shown(fields, "list:items"));
    }

    [Fact]
    public void Words_of_another_language_may_be_the_very_item()
    {
        var fields = Comparer.Compare([SomeTelling.Of(0, SomeTelling.Listing("en", "c:drone", "w:en:gun")), SomeTelling.Of(1, SomeTelling.Listing("vi", "c:drone", "w:vi:sung"))]);

        Assert.Equal(["Agree c:drone|Agree c:drone", "NotComparable w:en:gun|NotFound ", "NotFound |NotComparable w:vi:sung"], Shown(fields, "list:items"));
    }

    private static IReadOnlyList<FieldComparison> Compare(params SignatureFigure[][] told) =>
        Comparer.Compare([.. told.Select((figures, article) => SomeTelling.Of(article, SomeTelling.Giving(figures)))]);

    private static IEnumerable<string> Rows(string field, params SignatureFigure[][] told) => Shown(Compare(told), field);

    private static IEnumerable<string> Shown(IReadOnlyList<FieldComparison> fields, string field) =>
        fields.Where(row => row.Field == field).Select(row => string.Join('|', row.Cells.Select(Show)));

    private static string Show(FieldCell cell) => $"{cell.State} {cell.Value}";
}
