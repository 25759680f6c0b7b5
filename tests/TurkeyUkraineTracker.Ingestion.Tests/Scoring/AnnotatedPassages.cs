using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>The ruler is straight: the annotations of the passages, held-out ones and those of development, are sound before anything is measured with them.</summary>
public sealed class AnnotatedPassages
{
    private static readonly HashSet<string> TopicIds = [.. TopicFolder.Load(RepositoryFolder.Of("seeds", "topic")).Actors.Select(actor => actor.Id)];

    private static readonly IReadOnlyList<(string Folder, string Name)> Files = [.. FilesOf("held-out"), .. FilesOf("passages")];

    public static IEnumerable<object[]> Names => Files.Select(file => new object[] { file.Folder, file.Name });

    [Theory]
    [InlineData("held-out", 22)]
    [InlineData("passages", 57)]
    public void Both_languages_have_their_half(string folder, int half)
    {
        var languages = Files.Where(file => file.Folder == folder).CountBy(file => Read(file.Folder, file.Name).Language);

        Assert.Equal([new("en", half), new("vi", half)], languages.OrderBy(language => language.Key, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_passage_is_as_long_as_a_short_news_item(string folder, string name)
    {
        var words = Read(folder, name).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

        Assert.InRange(words, 40, 160);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_claim_has_content_that_keeps_clear_of_its_cue(string folder, string name) => Assert.All(Read(folder, name).Claims, claim =>
    {
        Assert.NotEmpty(claim.Content.Spans);
        Assert.DoesNotContain(claim.Content.Spans, content => claim.Cue.Spans.Any(content.Overlaps));
    });

    [Theory, MemberData(nameof(Names))]
    public void Claims_that_can_only_be_narrated_are_the_ones_without_a_speaker(string folder, string name) =>
        Assert.All(Read(folder, name).Claims, claim => Assert.Equal(claim.Kinds is [AttributionKind.Narrated], claim.Speakers.Count == 0));

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_claimed_counted_or_named_in_boilerplate(string folder, string name)
    {
        var passage = Read(folder, name);

        var marked = passage.Claims.SelectMany(claim => claim.Content.Spans)
            .Concat(passage.Figures.SelectMany(figure => figure.Words.Spans))
            .Concat(passage.Names.SelectMany(actor => actor.Words.Spans));
        Assert.DoesNotContain(marked, span => passage.Boilerplate.SelectMany(boilerplate => boilerplate.Spans).Any(span.Overlaps));
    }

    [Theory, MemberData(nameof(Names))]
    public void Ranges_go_up(string folder, string name) => Assert.All(Read(folder, name).Figures, figure => Assert.True(figure.Low <= figure.High));

    [Theory, MemberData(nameof(Names))]
    public void No_two_names_stand_at_the_same_place(string folder, string name)
    {
        var names = Read(folder, name).Names.SelectMany(actor => actor.Words.Spans).OrderBy(span => span.Start).ToList();

        Assert.All(names.Zip(names.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Whoever_speaks_is_an_actor_of_the_topic_or_a_slug(string folder, string name)
    {
        var passage = Read(folder, name);

        var ids = passage.Claims.SelectMany(claim => claim.Speakers).Concat(passage.Names.SelectMany(actor => actor.Ids));
        Assert.All(ids.Where(id => !TopicIds.Contains(id) && id != GoldClaim.Nobody), id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Theory, MemberData(nameof(Names))]
    public void An_opinion_holds_no_claim_that_must_be_found(string folder, string name)
    {
        var passage = Read(folder, name);

        var required = passage.Claims.Where(claim => !claim.IsOptional).SelectMany(claim => claim.Content.Spans);
        Assert.DoesNotContain(required, span => passage.Opinions.SelectMany(opinion => opinion.Spans).Any(span.Overlaps));
    }

    private static IEnumerable<(string Folder, string Name)> FilesOf(string folder) => new DirectoryInfo(RepositoryFolder.Of("tests", folder))
        .EnumerateFiles("*.gold").Select(file => file.Name).Order(StringComparer.Ordinal).Select(name => (folder, name));

    private static GoldPassage Read(string folder, string name) => GoldPassage.Read(RepositoryFolder.Of("tests", folder, name));
}
