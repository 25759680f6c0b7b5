using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>How a claim is put, whom the article leans on, what is opinion, and which rule found it.</summary>
public sealed class MannerScores
{
    private const string Text = "Ada Crane told Radio Ost on 3 May that the bridge will open. What a wonderful bridge. It has 20 lamps.";
    private const string Bridge = "claim indirect speaker=\"ada-crane\" source=\"Ada Crane\" cue=\"told\" content=\"the bridge will open\"";

    [Theory]
    [InlineData("class=commissive", "class=commissive", Measure.CueClass, 1)]
    [InlineData("class=commissive|factive", "class=factive", Measure.CueClass, 1)]
    [InlineData("class=commissive", "class=factive", Measure.CueClass, 0)]
    [InlineData("class=neutral", "", Measure.CueClass, 0)]
    [InlineData("negated=true", "negated=true", Measure.Negation, 1)]
    [InlineData("negated=true", "", Measure.Negation, 0)]
    [InlineData("negated=false", "", Measure.Negation, 1)]
    [InlineData("modality=intended|possible", "modality=possible", Measure.Modality, 1)]
    [InlineData("modality=intended", "", Measure.Modality, 0)]
    [InlineData("via=radio-ost", "via=radio-ost", Measure.Via, 1)]
    [InlineData("via=radio-ost>tass", "via=tass>radio-ost", Measure.Via, 0)]
    [InlineData("via=radio-ost>tass", "via=radio-ost", Measure.Via, 0)]
    [InlineData("said=XXXX-05-03", "said=XXXX-05-03", Measure.SaidOn, 1)]
    [InlineData("said=XXXX-05-03", "", Measure.SaidOn, 0)]
    public void What_the_annotation_says_of_a_claim_is_compared(string expected, string found, Measure measure, int right)
    {
        var tally = Told.Score(Text, $"{Bridge} {expected}".TrimEnd(), $"{Bridge} {found}".TrimEnd()).Tallies[measure];

        Assert.Equal((right, 1), (tally.Found, tally.Expected));
    }

    [Fact]
    public void What_the_annotation_leaves_out_is_not_measured()
    {
        var score = Told.Score(Text, Bridge, $"{Bridge} class=factive negated=true modality=possible via=tass said=2024");

        Assert.All([Measure.CueClass, Measure.Negation, Measure.Modality, Measure.Via, Measure.SaidOn], measure => Assert.Equal(default, score.Tallies[measure]));
    }

    [Theory]
    [InlineData("citation \"Radio Ost\" radio-ost outlet", 1, 1)]
    [InlineData("citation \"Radio Ost\" radio-ost report", 1, 0)]
    [InlineData("citation \"Radio Ost\" russia outlet", 0, 0)]
    [InlineData("citation \"Ada Crane\" radio-ost outlet", 0, 0)]
    public void A_citation_shares_a_word_and_means_the_actor(string found, int right, int sameKind)
    {
        var score = Told.Score(Text, "citation \"Radio Ost\" radio-ost outlet|interview", found);

        Assert.Equal((right, right, 1), (score.Tallies[Measure.Citations].Found, score.Tallies[Measure.Citations].Right, score.Tallies[Measure.Citations].Given));
        Assert.Equal(sameKind, score.Tallies[Measure.CitationKind].Found);
    }

    [Fact]
    public void Citations_are_not_judged_where_none_are_annotated() =>
        Assert.Equal(default, Told.Score(Text, Bridge, "citation \"Radio Ost\" radio-ost outlet").Tallies[Measure.Citations]);

    [Theory]
    [InlineData("What a wonderful bridge", 1)]
    [InlineData("It has 20 lamps", 0)]
    public void An_opinion_is_no_claim_of_the_article(string given, int wrong)
    {
        var score = Told.Score(Text, "opinion \"What a wonderful bridge.\"", $"claim narrated content=\"{given}\"");

        Assert.Equal(wrong, score.Tallies[Measure.Narrated].False);
    }

    [Fact]
    public void A_rule_has_what_it_gave_and_its_part_of_what_was_expected()
    {
        const string Both = $"{Bridge}\nclaim narrated content=\"It has 20 lamps\"";

        var sum = new ScoreReport([Told.Score(Text, Both, Bridge)]).Languages.Single();

        Assert.Equal([new RuleScore(Measure.Attributed, "told", new(1, 1, 1, 1))], sum.Rules);
    }
}
