using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Ingestion.Tests.Stories;

/// <summary>What counts as found and as right when claims are compared with the marks of a story.</summary>
public sealed class StoryScores
{
    private const string Fire =
        """
        relations: g2 updates g1
        === a.txt
        The mayor said [[g1|three people had died]]. [[g3|The fire began at noon]]. Cats were seen 😀 running.
        === b.txt
        She said: [[g1|three people had died]]. [[a1|A dog was saved]]. [[g3?|The fire began at noon]].
        === c.txt
        She corrected: [[g2|four people had died]].

        """;

    [Fact]
    public void A_pair_is_found_when_both_places_are_in_one_claim()
    {
        var score = Score(["a.txt: three people had died", "b.txt: three people had died"]);

        Assert.Equal(new Tally(1, 1, 1, 1), score.Tallies[StoryMeasure.Pairs]);
        Assert.Empty(score.Notes);
    }

    [Fact]
    public void A_pair_in_two_claims_is_missed()
    {
        var score = Score(["a.txt: three people had died"], ["b.txt: three people had died"]);

        Assert.Equal(new Tally(0, 1, 0, 0), score.Tallies[StoryMeasure.FoundPairs]);
        Assert.Equal((NoteKind.Miss, "g1, both found, and apart"), (Assert.Single(score.Notes).Kind, score.Notes[0].Why));
    }

    [Fact]
    public void Matching_does_not_answer_for_what_was_not_found()
    {
        var score = Score(["a.txt: three people had died"]);

        Assert.Equal((1, 0), (score.Tallies[StoryMeasure.Pairs].Expected, score.Tallies[StoryMeasure.FoundPairs].Expected));
        Assert.Equal("g1, not both found", Assert.Single(score.Notes).Why);
    }

    [Fact]
    public void Other_ids_in_one_claim_are_a_wrong_pair_and_their_relation_is_told()
    {
        var score = Score(["b.txt: three people had died", "c.txt: four people had died"], ["a.txt: three people had died"]);

        Assert.Equal((0, 1), (score.Tallies[StoryMeasure.Pairs].Right, score.Tallies[StoryMeasure.Pairs].Given));
        Assert.Contains(score.Notes, note => (note.Kind, note.Why) == (NoteKind.False, "g1 with g2, g2 updates g1"));
    }

    [Fact]
    public void What_nobody_marked_makes_a_pair_wrong()
    {
        var score = Score(["a.txt: Cats were seen 😀 running", "b.txt: A dog was saved"]);

        Assert.Equal(1, score.Tallies[StoryMeasure.Pairs].False);
        Assert.Contains(score.Notes, note => note.Why == "unmarked with a1");
    }

    [Fact]
    public void Optional_marks_are_not_asked_for_and_right_when_joined()
    {
        var apart = Score(["a.txt: The fire began at noon"], ["b.txt: The fire began at noon"]);
        var joined = Score(["a.txt: The fire began at noon", "b.txt: The fire began at noon"]);

        Assert.DoesNotContain(apart.Notes, note => note.Why.StartsWith("g3", StringComparison.Ordinal));
        Assert.Equal((1, 1), (joined.Tallies[StoryMeasure.Pairs].Right, joined.Tallies[StoryMeasure.Pairs].Given));
    }

    [Fact]
    public void Two_places_in_one_article_are_no_pair() =>
        Assert.Equal(0, Score(["b.txt: three people had died", "b.txt: A dog was saved"]).Tallies[StoryMeasure.Pairs].Given);

    [Theory]
    [InlineData("a.txt: people had died", 1)]
    [InlineData("a.txt: had died", 1)]
    [InlineData("a.txt: died", 0)]
    [InlineData("a.txt: The mayor said three people had died. The fire began at noon", 2)]
    public void A_mark_is_found_when_half_of_its_words_are(string place, int marks) =>
        Assert.Equal(marks, Score([place]).Tallies[StoryMeasure.Marks].Found);

    [Fact]
    public void A_piece_of_a_mark_says_what_the_mark_says()
    {
        var score = Score(["a.txt: died", "b.txt: three people had died"]);

        Assert.Equal((1, 1), (score.Tallies[StoryMeasure.Pairs].Right, score.Tallies[StoryMeasure.Pairs].Given));
    }

    [Fact]
    public void Sums_add_counts_before_they_divide()
    {
        var (all, none) = (Score(["a.txt: three people had died", "b.txt: three people had died"]), Score());

        Assert.Equal(new Tally(1, 2, 1, 1), StoryScore.Sum("total", [all, none]).Tallies[StoryMeasure.Pairs]);
    }

    private static StoryScore Score(params string[][] claims)
    {
        var story = MarkedStory.Parse("01-fire.story", Fire);
        return new StoryScoring(story, claims.Select(claim => claim.Select(place => Place(story, place)).ToList())).Score();
    }

    private static ExportedAppearance Place(MarkedStory story, string place)
    {
        var (file, words) = (place[..place.IndexOf(':', StringComparison.Ordinal)], place[(place.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        var text = story.Articles.Single(article => article.Name == file).Text;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var inFile = new CodePoints(text).Of(new(start, start + words.Length));
        return new(file, inFile.Start, inFile.End, "en", AttributionKind.Indirect);
    }
}
