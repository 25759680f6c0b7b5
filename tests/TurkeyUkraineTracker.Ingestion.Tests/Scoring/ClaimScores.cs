using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>When a claim counts as found, and when one that was given counts as right.</summary>
public sealed class ClaimScores
{
    private const string Text = "Ada Crane said that the old bridge over the river Tessel will open again in spring. It is high. The mayor denied it.";
    private const string Bridge =
        "claim indirect speaker=\"ada-crane\" source=\"Ada Crane\" cue=\"said\" content=\"the old bridge over the river Tessel will open again in spring\"";

    [Theory]
    [InlineData("the old bridge over the river Tessel", 1)]                 // 7 of 12 words
    [InlineData("the old bridge over the", 1)]                              // 5 of 12, but 10 of the 17 of both
    [InlineData("the old bridge", 0)]
    [InlineData("Ada Crane said that the old bridge over the river Tessel will open again in spring", 1)]
    [InlineData("It is high", 0)]
    public void Half_of_the_words_are_enough(string content, int found) =>
        Assert.Equal(found, Of($"claim indirect speaker=\"ada-crane\" content=\"{content}\"", Measure.Attributed).Found);

    [Fact]
    public void The_claims_of_one_speaker_together_may_have_most_of_the_words()
    {
        static string Thirds(string last) => $"""
            claim indirect speaker="ada-crane" content="the old bridge"
            claim indirect speaker="ada-crane" content="river Tessel will"
            claim indirect speaker="{last}" content="again in spring"
            """;

        Assert.Equal(1, Of(Thirds("ada-crane"), Measure.Attributed).Found);
        Assert.Equal(0, Of(Thirds("mayor"), Measure.AnySpeaker).Found);
    }

    [Fact]
    public void Half_an_article_does_not_stand_for_one_claim()
    {
        const string Long = "One two. Three four said one two three four five six seven.";

        var score = Told.Score(Long, "claim indirect speaker=\"x\" content=\"One two\"", $"claim indirect speaker=\"x\" content=\"{Long}\"");

        Assert.Equal((0, 1), (score.Tallies[Measure.Attributed].Found, score.Tallies[Measure.Attributed].False));
    }

    [Theory]
    [InlineData("ada-crane", 1)]
    [InlineData("minister-ada-crane", 1)]
    [InlineData("crane", 1)]
    [InlineData("adam-crane", 0)]
    [InlineData("russia", 0)]
    public void The_speaker_is_the_same_id_or_has_the_same_words(string speaker, int found)
    {
        var claim = BridgeBy(speaker);

        Assert.Equal((found, found), (Of(claim, Measure.Attributed).Found, Of(claim, Measure.Attributed).Right));
        Assert.Equal((1, 1), (Of(claim, Measure.AnySpeaker).Found, Of(claim, Measure.AnySpeaker).Right));
        Assert.Equal(found, Of(claim, Measure.Speaker).Found);
    }

    [Theory]
    [InlineData("russia", "navy-of-russia")]
    [InlineData("navy-of-russia", "russia")]
    public void The_id_of_a_listed_actor_is_never_met_halfway(string expected, string given)
    {
        var score = Told.Score(Text, BridgeBy(expected), BridgeBy(given));

        Assert.Equal(0, score.Tallies[Measure.Attributed].Found);
    }

    [Fact]
    public void Nobody_is_right_only_where_the_text_does_not_say_who()
    {
        var unsaid = BridgeBy("-");

        Assert.Equal(1, Told.Score(Text, unsaid, unsaid).Tallies[Measure.Attributed].Found);
        Assert.Equal(0, Told.Score(Text, unsaid, Bridge).Tallies[Measure.Attributed].Found);
        Assert.Equal(0, Told.Score(Text, Bridge, unsaid).Tallies[Measure.Attributed].Found);
    }

    [Theory]
    [InlineData("ada-crane", 0)]
    [InlineData("mayor", 1)]
    public void An_optional_claim_is_neither_right_nor_wrong_unless_another_is_credited(string speaker, int wrong)
    {
        var tally = Told.Score(Text, $"{Bridge} optional", BridgeBy(speaker)).Tallies[Measure.Attributed];

        Assert.Equal((0, wrong, wrong), (tally.Expected, tally.Given, tally.False));
    }

    [Fact]
    public void Kind_cue_and_words_of_a_claim_that_was_found_are_compared()
    {
        const string Off = "claim mixed speaker=\"ada-crane\" cue=\"that\" content=\"the old bridge over the river Tessel will open\"";

        Assert.All([Measure.Kind, Measure.Cue, Measure.Exact], measure => Assert.Equal((0, 1), (Of(Off, measure).Found, Of(Off, measure).Expected)));
        Assert.All([Measure.Kind, Measure.Cue, Measure.Exact], measure => Assert.Equal((1, 1), (Of(Bridge, measure).Found, Of(Bridge, measure).Expected)));
    }

    [Fact]
    public void A_whole_quotation_has_the_exact_words_of_each_of_its_claims()
    {
        const string Quoted = "“It is old. It is high,” she said.";
        const string Line = "claim direct speaker=\"she\" source=\"she\" cue=\"said\" content=";

        var score = Told.Score(Quoted, $"{Line}\"It is old.\"\n{Line}\"It is high\"", $"{Line}\"It is old. It is high\"");

        Assert.Equal((2, 2), (score.Tallies[Measure.Exact].Found, score.Tallies[Measure.Exact].Expected));
    }

    [Theory]
    [InlineData("It is high", 1, 0)]
    [InlineData("The mayor", 0, 0)]
    [InlineData("the old bridge over the river Tessel", 0, 1)]
    public void What_somebody_is_credited_with_is_not_narrated_and_what_nobody_annotated_is_not_judged(string content, int right, int wrong)
    {
        var score = Told.Score(Text, $"{Bridge}\nclaim narrated content=\"It is high\"", $"claim narrated content=\"{content}\"");

        Assert.Equal((right, wrong), (score.Tallies[Measure.Narrated].Right, score.Tallies[Measure.Narrated].False));
        Assert.Equal((right, 1), (score.Tallies[Measure.Narrated].Found, score.Tallies[Measure.Narrated].Expected));
    }

    [Fact]
    public void An_optional_credit_makes_no_narrated_claim_wrong()
    {
        var score = Told.Score(Text, $"{Bridge} optional", "claim narrated content=\"the old bridge over the river Tessel\"");

        Assert.Equal(0, score.Tallies[Measure.Narrated].Given);
    }

    [Fact]
    public void What_is_not_found_at_all_is_noted_once()
    {
        var note = Assert.Single(Told.Score(Text, Bridge, "").Notes);

        Assert.Equal((NoteKind.Miss, Measure.Attributed, "Indirect, ada-crane"), (note.Kind, note.Measure, note.Detail));
        Assert.StartsWith("“the old bridge", note.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_and_figures_in_boilerplate_are_counted()
    {
        var score = Told.Score(
            "Ships sail. Share 5 photos.",
            "boilerplate \"Share 5 photos.\"",
            "claim narrated content=\"Share 5 photos\"\nclaim narrated content=\"Ships sail\"\nfigure \"5 photos\" 5 photo");

        Assert.Equal((1, 3), (score.Tallies[Measure.Boilerplate].Right, score.Tallies[Measure.Boilerplate].Given));
        Assert.Equal(1, score.Tallies[Measure.Narrated].False);
    }

    private static string BridgeBy(string speaker) => Bridge.Replace("ada-crane", speaker, StringComparison.Ordinal);

    private static Tally Of(string found, Measure measure) => Told.Score(Text, Bridge, found).Tallies[measure];
}
