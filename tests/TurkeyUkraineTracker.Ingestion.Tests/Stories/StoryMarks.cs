using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Ingestion.Tests.Stories;

/// <summary>The ruler is straight: the marks of the held-out stories are sound before anything is measured with them.</summary>
public sealed class StoryMarks
{
    private static readonly HashSet<string> Relations = ["same-position", "near", "broader", "narrower", "contradicts", "updates", "responds-to"];

    private static readonly IReadOnlyList<string> FileNames =
        [.. new DirectoryInfo(RepositoryFolder.Of("tests", "stories")).EnumerateFiles("*.story").Select(file => file.Name).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. FileNames];

    [Fact]
    public void There_are_as_many_as_the_readme_says() => Assert.Equal(20, FileNames.Count);

    [Theory, MemberData(nameof(Names))]
    public void Two_to_five_short_articles_tell_a_story(string name)
    {
        var articles = Read(name).Articles;

        Assert.InRange(articles.Count, 2, 5);
        Assert.All(articles, article => Assert.InRange(article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 100, 350));
    }

    [Theory, MemberData(nameof(Names))]
    public void Some_claim_is_made_in_two_articles_and_some_in_one_only(string name)
    {
        var articlesOf = Read(name).Articles.SelectMany(article => article.Marks.Select(mark => (mark.Id, article.Name))).Distinct().CountBy(place => place.Id).ToList();

        Assert.Contains(articlesOf, claim => claim.Value > 1);
        Assert.Contains(articlesOf, claim => claim.Value == 1);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_mark_stays_in_its_paragraph_and_ends_with_its_words(string name) => Assert.All(Read(name).Articles, article =>
        Assert.All(article.Marks.Select(mark => mark.Span.Of(article.Text)), words => Assert.Matches(@"^[\p{L}\p{Nd}""“].*[\p{L}\p{M}\p{Nd}%""”)]$", words)));

    [Theory, MemberData(nameof(Names))]
    public void Relations_are_those_that_claims_can_have(string name) =>
        Assert.All(Read(name).Relations, relation => Assert.Contains(relation.Relation, Relations));

    /// <summary>The ruler has no kinks: claims that are the marks themselves get everything.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Who_joins_what_is_marked_gets_the_whole_score(string name)
    {
        var story = Read(name);

        var score = new StoryScoring(story, AsMarked(story)).Score();

        Assert.Empty(score.Notes);
        Assert.All(score.Tallies.Values, tally => Assert.Equal((1, 1), (tally.Recall, tally.Precision ?? 1)));
    }

    /// <summary>And who joins everything is told so.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Who_joins_everything_is_mostly_wrong(string name)
    {
        var story = Read(name);

        var score = new StoryScoring(story, [[.. AsMarked(story).SelectMany(claim => claim)]]).Score();

        Assert.InRange(score.Tallies[StoryMeasure.Pairs].Precision ?? 1, 0, 0.25);
    }

    private static IEnumerable<IReadOnlyList<ExportedAppearance>> AsMarked(MarkedStory story) => story.Articles
        .SelectMany(article => article.Marks.Select(mark => (mark.Id, Place: Place(article, mark))))
        .GroupBy(place => place.Id, place => place.Place, (_, places) => places.ToList());

    private static ExportedAppearance Place(MarkedArticle article, ClaimMark mark)
    {
        var inFile = new CodePoints(article.Text).Of(mark.Span);
        return new(article.Name, inFile.Start, inFile.End, "en", AttributionKind.Indirect);
    }

    private static MarkedStory Read(string name) => MarkedStory.Parse(name, File.ReadAllText(RepositoryFolder.Of("tests", "stories", name)));
}
