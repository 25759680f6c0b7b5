using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

/// <summary>Figures drawn on the line that they share.</summary>
public sealed class FiguresOnALine
{
    [Fact]
    public void The_outermost_figures_keep_room_at_both_ends()
    {
        var scale = FigureScale.Of([Figure(10), Figure(20), Figure(30)])!;

        Assert.Equal([8m, 50m, 92m], new[] { 10m, 20m, 30m }.Select(scale.PlaceOf));
    }

    [Fact]
    public void One_value_alone_stands_in_the_middle() => Assert.Equal(50, FigureScale.Of([Figure(7), Figure(7)])!.PlaceOf(7));

    [Fact]
    public void The_ends_of_a_line_are_numbers_that_are_stated_however_far_about_reaches()
    {
        var scale = FigureScale.Of([Figure(10), Figure(20) with { IsApproximate = true }])!;

        Assert.Equal((10m, 20m), (scale.Smallest, scale.Largest));
        Assert.InRange(scale.PlaceOf(22), scale.PlaceOf(20), 100);
    }

    [Fact]
    public void Figures_without_a_number_have_no_line() => Assert.Null(FigureScale.Of([Figure(null)]));

    [Theory]
    [InlineData("exact", false, "full", "range")]
    [InlineData("exact", true, "range", "reach")]
    [InlineData("at-least", false, "open", "full")]
    [InlineData("less-than", false, "reach", "range")]
    public void What_a_figure_says_of_its_number_is_its_shape(string bound, bool isApproximate, string drawn, string notDrawn)
    {
        var svg = Draw(Figure(7) with { Bound = bound, IsApproximate = isApproximate });

        Assert.Contains($"class=\"{drawn}\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain($"class=\"{notDrawn}\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_not_see_it_is_told() => Assert.Contains("<title>A: 7 ships</title><desc>A dot at the number.</desc>", Draw(Figure(7)), StringComparison.Ordinal);

    [Fact]
    public void A_computed_value_is_said_with_its_formula()
    {
        var computed = new ComputedFigure(Figure(50), Figure(5) with { Unit = "percent" }, Figure(1000));

        Assert.Equal("50 ships = 5 percent of 1,000 ships", FigureWords.Of(computed));
    }

    private static FigureView Figure(decimal? value) => new(new(0, 1), "words", value, null, null, "ship", "exact", false, null, "test-rule");

    private static string Draw(FigureView figure)
    {
        var output = new TagHelperOutput("figure-dot", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new FigureDotTagHelper { Figure = figure, Scale = FigureScale.Of([figure])!, Label = "A" }.Process(new([], new Dictionary<object, object>(), "id"), output);
        return output.Content.GetContent();
    }
}
