using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What holds for every result on every article, whatever the rules are.</summary>
public sealed class EveryResult
{
    public static TheoryData<string> Articles =>
        [.. Files("*", "seeds", "articles").Concat(Files("*.gold", "tests", "held-out")).Concat(Files("*.gold", "tests", "passages"))];

    [Theory, MemberData(nameof(Articles))]
    public void Points_into_the_text(string path)
    {
        var found = Extract(path);

        Assert.All(FoundSpans.Of(found), span => Assert.True(0 <= span.Start && span.Start < span.End && span.End <= found.Article.Text.Length));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Comes_in_text_order(string path)
    {
        var found = Extract(path);

        Assert.Equal(found.Claims.OrderBy(claim => claim.Content[0].Start), found.Claims);
        Assert.Equal(found.Figures.OrderBy(figure => figure.Span), found.Figures);
        Assert.Equal(found.Dates.OrderBy(date => date.Span), found.Dates);
        Assert.Equal(found.Actors.OrderBy(actor => actor.Mentions[0].Span), found.Actors);
    }

    [Theory, MemberData(nameof(Articles))]
    public void Keeps_content_clear_of_its_cue(string path) => Assert.All(Extract(path).Attributions, attribution =>
        Assert.DoesNotContain(attribution.Content, content => attribution.Cue.Any(content.Overlaps)));

    [Theory, MemberData(nameof(Articles))]
    public void Never_attributes_the_same_words_twice(string path)
    {
        var contents = Extract(path).Attributions.Where(attribution => attribution.Kind != AttributionKind.Narrated).SelectMany(attribution => attribution.Content).Order().ToList();

        Assert.All(contents.Zip(contents.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Cuts_claims_from_inside_their_attribution(string path)
    {
        var found = Extract(path);

        Assert.All(found.Claims, claim => Assert.All(claim.Content, span => Assert.Contains(found.Attributions[claim.Attribution].Content, whole => whole.Contains(span))));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Leaves_boilerplate_alone(string path)
    {
        var found = Extract(path);

        var boilerplate = found.Article.Segments.Where(segment => segment.Kind == SegmentKind.Boilerplate).ToList();
        Assert.DoesNotContain(FoundSpans.Of(found with { Actors = [] }), span => boilerplate.Any(segment => segment.Span.Overlaps(span)));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Is_the_same_the_second_time(string path)
    {
        static IEnumerable<string> Told(ArticleExtraction found) => FoundSpans.Of(found).Select(span => $"{span}").Concat(found.Attributions.Select(a => $"{a.SpeakerId} {a.Rule}"));

        Assert.Equal(Told(Extract(path)), Told(Extract(path)));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Names_speakers_that_are_actors_of_the_article(string path)
    {
        var found = Extract(path);

        Assert.All(found.Attributions.Where(a => a.SpeakerId is not null), a => Assert.Contains(found.Actors, actor => actor.Id == a.SpeakerId));
    }

    private static ArticleExtraction Extract(string path) => Some.Analyser.Extract(Some.Read(File.ReadAllBytes(RepositoryFolder.Of(path))));

    private static IEnumerable<string> Files(string pattern, params string[] folder) => new DirectoryInfo(RepositoryFolder.Of(folder))
        .EnumerateFiles(pattern)
        .Select(file => Path.GetRelativePath(RepositoryFolder.Of(), file.FullName));
}
