using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>When a figure, a date or a name counts as found.</summary>
public sealed class SpotScores
{
    private const string Text = "About 20,000 tonnes of corn left Port Ada before 24 May 2024, twice. Ada is glad.";

    [Theory]
    [InlineData("figure \"20,000 tonnes\" 20000 tonne bound=approx", 1, 1)]
    [InlineData("figure \"20,000\" 20000 tonne", 1, 0)]
    [InlineData("figure \"20,000 tonnes\" 20000 metric-tonne", 0, 0)]
    [InlineData("figure \"20,000 tonnes\" 20 tonne", 0, 0)]
    [InlineData("figure \"20,000 tonnes\" 20000..30000 tonne", 0, 0)]
    [InlineData("figure \"twice\" 20000 tonne", 0, 0)]
    public void A_figure_needs_its_place_its_value_and_its_unit(string found, int right, int boundRight)
    {
        var score = Told.Score(Text, "figure \"20,000 tonnes\" 20000 t|tonne bound=approx", found);

        Assert.Equal((right, right, 1), (score.Tallies[Measure.Figures].Found, score.Tallies[Measure.Figures].Right, score.Tallies[Measure.Figures].Given));
        Assert.Equal(boundRight, score.Tallies[Measure.Bound].Found);
    }

    [Theory]
    [InlineData("change=increase", 1)]
    [InlineData("change=decrease", 0)]
    [InlineData("", 0)]
    public void A_direction_of_change_is_compared_where_there_is_one(string found, int right)
    {
        const string Figure = "figure \"20,000 tonnes\" 20000 tonne ";

        var tally = Told.Score(Text, Figure + "change=increase", Figure + found).Tallies[Measure.Change];

        Assert.Equal((right, 1), (tally.Found, tally.Expected));
        Assert.Equal(0, Told.Score(Text, Figure, Figure).Tallies[Measure.Change].Expected);
    }

    [Theory]
    [InlineData("2024-05-24", "2024-05-24", 1)]
    [InlineData("2024-05-24", "2024-05-24/2024-05-24", 1)]
    [InlineData("2024-05-24", "2024-05-23", 0)]
    [InlineData("2024-05-24", "2024-05", 0)]
    [InlineData("../2024-05-24", "../2024-05-23", 1)]
    [InlineData("../2024-05-24", "../2024-05-22", 0)]
    [InlineData("../2024-05-24", "2024-05-24", 0)]
    [InlineData("XXXX-05-24", "XXXX-05-24", 1)]
    [InlineData("XXXX-05-24", "XXXX-05-25", 0)]
    [InlineData("XXXX-05-24", "2024-05-24", 0)]
    [InlineData("2023-05-24|2024-05-24", "2024-05-24", 1)]
    public void A_date_means_the_same_days(string expected, string found, int right)
    {
        var tally = Told.Score(Text, $"date \"24 May 2024\" {expected}", $"date \"24 May 2024\" {found}").Tallies[Measure.Dates];

        Assert.Equal((right, right), (tally.Found, tally.Right));
    }

    [Fact]
    public void Words_that_fix_no_day_are_not_missed()
    {
        var score = Told.Score(Text, "date \"twice\" - optional", "");

        Assert.Equal(0, score.Tallies[Measure.Dates].Expected);
    }

    [Theory]
    [InlineData("name \"Port Ada\" port-ada", 1)]
    [InlineData("name \"Port Ada before\" port-ada", 1)]
    [InlineData("name \"left Port Ada before 24\" port-ada", 0)]
    [InlineData("name \"Port Ada\" russia", 0)]
    [InlineData("name \"Port Ada\" ada-of-the-port", 1)]
    public void A_name_shares_half_of_its_words_and_means_the_actor(string found, int right)
    {
        var tally = Told.Score(Text, "name \"Port Ada\" port-ada", found).Tallies[Measure.Names];

        Assert.Equal((right, right, 1), (tally.Found, tally.Right, tally.Given));
    }

    [Fact]
    public void An_actor_torn_in_two_is_found_once()
    {
        const string One = "name \"Port Ada\" ada\nname \"Ada#2\" ada";
        const string Two = "name \"Port Ada\" port-ada\nname \"Ada#2\" glad-ada";

        var tally = Told.Score(Text, One, Two).Tallies[Measure.Names];

        Assert.Equal((1, 1), (tally.Found, tally.False));
    }

    [Theory]
    [InlineData("figure \"20,000 tonnes\" 20000 tonne optional", "figure \"20,000\" 7 mine")]
    [InlineData("date \"24 May 2024\" 2024-05-24 optional", "date \"May 2024\" 2024-05")]
    [InlineData("name \"Ada#2\" ada optional", "name \"Ada#2\" port-ada")]
    public void What_stands_on_an_optional_line_is_neither_right_nor_wrong(string expected, string found)
    {
        var score = Told.Score(Text, expected, found);

        Assert.All([Measure.Figures, Measure.Dates, Measure.Names], measure => Assert.Equal(default, score.Tallies[measure]));
    }

    [Fact]
    public void Of_two_at_one_place_only_one_is_right()
    {
        const string Figure = "figure \"20,000 tonnes\" 20000 tonne";

        var tally = Told.Score(Text, Figure, $"figure \"20,000\" 20000 tonne\n{Figure}").Tallies[Measure.Figures];

        Assert.Equal((1, 1, 2), (tally.Found, tally.Right, tally.Given));
    }

    [Fact]
    public void Names_and_dates_in_boilerplate_are_not_judged()
    {
        const string Share = "Share it with Ada in May 2024.";

        var score = Told.Score(Share, $"boilerplate \"{Share}\"", "name \"Ada\" ada\ndate \"May 2024\" 2024-05");

        Assert.Equal((0, 0), (score.Tallies[Measure.Names].Given, score.Tallies[Measure.Dates].Given));
    }

    [Theory]
    [InlineData("<html><body><article><p>The port of <a href=\"/ada\">Ada &amp; Sons</a> shipped <b>20,000</b> tonnes.</p></article></body></html>")]
    [InlineData("# Port news\n\nThe port of [Ada & Sons](https://ada.example/port) shipped **20,000** tonnes.")]
    public void Annotations_count_in_the_file_with_its_mark_up(string text)
    {
        var gold = Told.Gold(text, $"name \"{(text[0] == '<' ? "Ada &amp; Sons" : "Ada & Sons")}\" ada\nfigure \"20,000 … tonnes\" 20000 tonne");

        var score = Told.Score(gold, gold);

        Assert.Empty(score.Notes);
        Assert.Equal((1, 1), (score.Tallies[Measure.Names].Right, score.Tallies[Measure.Figures].Right));
    }
}
