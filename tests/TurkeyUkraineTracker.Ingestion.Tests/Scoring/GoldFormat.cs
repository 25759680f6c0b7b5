using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>How a .gold file of a passage is read.</summary>
public sealed class GoldFormat
{
    private const string Text = "She said yes. The others said no.";

    [Fact]
    public void Words_that_occur_once_need_no_number() =>
        Assert.Equal([new TextSpan(0, 3)], GoldWords.Find(Text, "She").Spans);

    [Fact]
    public void A_number_picks_the_occurrence() =>
        Assert.Equal([new TextSpan(25, 29)], GoldWords.Find(Text, "said#2").Spans);

    [Fact]
    public void Parts_have_a_span_each() =>
        Assert.Equal(["She", "no"], GoldWords.Find(Text, "She … no").Spans.Select(span => span.Of(Text)));

    [Theory]
    [InlineData("said")]
    [InlineData("said#3")]
    [InlineData("maybe")]
    [InlineData("other")]
    public void Words_that_are_missing_ambiguous_or_part_of_a_word_are_refused(string words) =>
        Assert.Throws<FormatException>(() => GoldWords.Find(Text, words));

    [Fact]
    public void A_claim_keeps_quotation_marks_inside_its_words()
    {
        var gold = GoldPassage.Parse("01-en-x", """
            He called it "art".
            ===
            claim mixed|indirect speaker="he|she" source="He" cue="called" content="it \"art\"" optional
            """);

        var claim = Assert.Single(gold.Claims);
        Assert.Equal([AttributionKind.Mixed, AttributionKind.Indirect], claim.Kinds);
        Assert.Equal(["he", "she"], claim.Speakers);
        Assert.Equal("it \"art\"", claim.Content.Quoted);
        Assert.True(claim.IsOptional);
    }

    [Fact]
    public void A_figure_reads_its_range_units_and_bound()
    {
        var gold = GoldPassage.Parse("01-en-x", "It took 2 to 3 hours.\n===\nfigure \"2 to 3 hours\" 2..3 h|hour bound=approx\n");

        var figure = Assert.Single(gold.Figures);
        Assert.Equal((2m, 3m), (figure.Low, figure.High));
        Assert.Equal(["h", "hour"], figure.Units);
        Assert.Equal(["approx"], figure.Bounds);
    }

    [Fact]
    public void A_date_may_have_more_than_one_right_value_or_none()
    {
        var gold = GoldPassage.Parse("01-en-x", "In May, once.\n===\ndate \"In May\" XXXX-05|2024-05\ndate \"once\" -\n");

        Assert.Equal([["XXXX-05", "2024-05"], []], gold.Dates.Select(date => date.Dates.Select(day => day.Text)));
    }

    [Fact]
    public void Quoted_words_are_never_the_mark_of_an_optional_line()
    {
        var gold = GoldPassage.Parse("01-en-x", "It is optional.\n===\nname \"optional\" it\n");

        Assert.Equal((false, "optional"), (gold.Names.Single().IsOptional, gold.Names.Single().Words.Quoted));
    }

    [Fact]
    public void Line_ends_of_another_system_and_a_dot_in_the_name_do_no_harm()
    {
        var gold = GoldPassage.Parse("01-en-v1.2.gold", "One.\r\nTwo.\r\n===\r\n# two only\r\nname \"Two\" two\r\n");

        Assert.Equal(("01-en-v1.2", "two"), (gold.Name, gold.Names.Single().Ids.Single()));
    }

    [Theory]
    [InlineData("No border.\n")]
    [InlineData("Text.\n===\nshout \"Text\"\n")]
    [InlineData("Text.\n===\ncitation \"Text\" text gossip\n")]
    [InlineData("Text.\n===\nclaim direct negated=perhaps content=\"Text\"\n")]
    [InlineData("Text.\n===\nname \"Text\n")]
    [InlineData("Text.\n===\nname \"Text\"\n")]
    [InlineData("Text.\n===\ndate \"Text\" yesterday\n")]
    [InlineData("Text.\n===\nclaim shouted content=\"Text\"\n")]
    [InlineData("Text.\n===\nclaim\n")]
    [InlineData("Text.\n===\nclaim direct cue=\"a\" cue=\"b\" content=\"Text\"\n")]
    [InlineData("Text.\n===\nfigure \"Text\" 5,5 tonne\n")]
    [InlineData("Text.\n===\nfigure \"Text\" 5 tonne bound=many\n")]
    public void What_cannot_be_read_is_refused(string gold) => Assert.Throws<FormatException>(() => GoldPassage.Parse("01-en-x", gold));

    [Theory]
    [InlineData("interview.gold")]
    [InlineData("01-english.gold")]
    public void A_name_that_does_not_say_the_language_is_refused(string name) =>
        Assert.Throws<FormatException>(() => GoldPassage.Parse(name, "Text.\n===\n"));
}
