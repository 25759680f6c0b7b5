using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>The ruler is straight: the annotations of the held-out passages are sound before anything is measured with them.</summary>
public sealed class HeldOutPassages
{
    private const int Passages = 44;

    private static readonly HashSet<string> TopicIds = [.. TopicFolder.Load(RepositoryFolder.Of("seeds", "topic")).Actors.Select(actor => actor.Id)];

    private static readonly IReadOnlyList<string> FileNames =
        [.. new DirectoryInfo(RepositoryFolder.Of("tests", "held-out")).EnumerateFiles("*.gold").Select(file => file.Name).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. FileNames];

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Both_languages_have_their_half(string language) =>
        Assert.Equal(Passages / 2, FileNames.Count(name => Read(name).Language == language));

    [Theory, MemberData(nameof(Names))]
    public void A_passage_is_as_long_as_a_short_news_item(string name)
    {
        var words = Read(name).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

        Assert.InRange(words, 60, 160);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_claim_has_content_that_keeps_clear_of_its_cue(string name) => Assert.All(Read(name).Claims, claim =>
    {
        Assert.NotEmpty(claim.Content.Spans);
        Assert.DoesNotContain(claim.Content.Spans, content => claim.Cue.Spans.Any(content.Overlaps));
    });

    [Theory, MemberData(nameof(Names))]
    public void Claims_that_can_only_be_narrated_are_the_ones_without_a_speaker(string name) =>
        Assert.All(Read(name).Claims, claim => Assert.Equal(claim.Kinds is [AttributionKind.Narrated], claim.Speakers.Count == 0));

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_claimed_counted_or_named_in_boilerplate(string name)
    {
        var passage = Read(name);

        var marked = passage.Claims.SelectMany(claim => claim.Content.Spans)
            .Concat(passage.Figures.SelectMany(figure => figure.Words.Spans))
            .Concat(passage.Names.SelectMany(actor => actor.Words.Spans));
        Assert.DoesNotContain(marked, span => passage.Boilerplate.SelectMany(boilerplate => boilerplate.Spans).Any(span.Overlaps));
    }

    [Theory, MemberData(nameof(Names))]
    public void Ranges_go_up(string name) => Assert.All(Read(name).Figures, figure => Assert.True(figure.Low <= figure.High));

    [Theory, MemberData(nameof(Names))]
    public void No_two_names_stand_at_the_same_place(string name)
    {
        var names = Read(name).Names.SelectMany(actor => actor.Words.Spans).OrderBy(span => span.Start).ToList();

        Assert.All(names.Zip(names.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Whoever_speaks_is_an_actor_of_the_topic_or_a_slug(string name)
    {
        var passage = Read(name);

        var ids = passage.Claims.SelectMany(claim => claim.Speakers).Concat(passage.Names.SelectMany(actor => actor.Ids));
        Assert.All(ids.Where(id => !TopicIds.Contains(id) && id != GoldClaim.Nobody), id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    private static GoldPassage Read(string name) => GoldPassage.Read(RepositoryFolder.Of("tests", "held-out", name));
}
