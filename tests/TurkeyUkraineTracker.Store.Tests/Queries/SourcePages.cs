using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class SourcePages : IDisposable
{
    private const string Text = "Three ships left on 1 November, the mayor said. It rained.";

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_article_comes_back_with_a_mark_for_everything_found_in_it()
    {
        var source = await FindAsync(Ships());

        Assert.Equal(
            [
                (MarkKind.Claim, "Three ships left on 1 November", "The Mayor", 1),
                (MarkKind.Figure, "Three ships", "3 ship", null),
                (MarkKind.Date, "1 November", "2024-11-01", null),
                (MarkKind.Speaker, "the mayor", "The Mayor", 1),
                (MarkKind.Actor, "the mayor", "The Mayor", null),
                (MarkKind.Cue, "said", "The Mayor", 1),
                (MarkKind.Narrated, "It rained", "", (int?)2),
            ],
            source.Marks.Select(mark => (mark.Kind, mark.Span.Of(source.Text), mark.Label, mark.Claim)));
    }

    [Fact]
    public async Task A_mark_leads_to_the_claim_or_to_the_actor()
    {
        var source = await FindAsync(Ships());

        Assert.Equal(source.Claims[0].Id, source.Marks.First(mark => mark.Kind == MarkKind.Claim).Link);
        Assert.Equal("mayor", source.Marks.First(mark => mark.Kind == MarkKind.Actor).Link);
        Assert.Equal("mayor", source.Marks.First(mark => mark.Kind == MarkKind.Speaker).Link);
        Assert.Null(source.Marks.First(mark => mark.Kind == MarkKind.Figure).Link);
    }

    [Fact]
    public async Task What_the_text_no_longer_fits_is_an_orphan_and_not_marked()
    {
        var source = await FindAsync(Ships(), $"UPDATE Contents SET Text = replace(Text, 'Three', 'Seven')");

        Assert.Equal(
            [(MarkKind.Claim, "Three ships left on 1 November", 1), (MarkKind.Figure, "Three ships", (int?)null)],
            source.Orphans.Select(orphan => (orphan.Kind, orphan.Words, orphan.Claim)));
        Assert.Equal([false, true], source.Claims.Select(claim => claim.Holds));
        Assert.Equal([MarkKind.Date, MarkKind.Actor, MarkKind.Narrated], source.Marks.Select(mark => mark.Kind));
    }

    [Theory]
    [InlineData("UPDATE Contents SET Text = 'Short.'")]
    [InlineData("UPDATE Appearances SET Spans = json_set(Spans, '$.Speaker', json('[[900000,900009]]'))")]
    [InlineData("UPDATE Appearances SET Spans = json_set(Spans, '$.Content', json('[[9,3]]'))")]
    [InlineData("UPDATE Figures SET Start = -4")]
    public async Task Places_outside_of_the_text_are_orphans_and_no_mark_lies_outside(string damage)
    {
        var source = await FindAsync(Ships(), FormattableStringFactory.Create(damage));

        Assert.NotEmpty(source.Orphans);
        Assert.All(source.Marks, mark => Assert.True(mark.Span.LiesIn(source.Text)));
    }

    [Fact]
    public async Task Claims_are_listed_by_number_and_metadata_with_its_rule()
    {
        var source = await FindAsync(Ships());

        Assert.Equal([(1, "mayor"), (2, null)], source.Claims.Select(claim => (claim.Number, claim.Speaker?.Slug)));
        Assert.Equal([("title", "Ships", "test"), ("published", "2024-11-02", "test")], source.Metadata.Select(line => (line.Name, line.Value, line.Rule)));
    }

    [Fact]
    public async Task What_was_read_is_what_is_shown()
    {
        var story = Ships();

        var source = await FindAsync(story);

        Assert.Equal((Text, story.Sha256), (source.Text, source.Sha256));
        Assert.Equal(("plain-text", "utf-8", 1, TestStore.Now), (source.Format, source.Encoding, source.Version, source.ReadUtc));
        Assert.Equal(DateTimeKind.Utc, source.ReadUtc.Kind);
        Assert.Equal(story.Extraction.Article.Segments, source.Segments);
        Assert.Equal(story.Extraction.Article.Paragraphs, source.Paragraphs);
        Assert.Equal(story.Extraction.Article.Map.Pieces, source.Map.Pieces);
    }

    [Fact]
    public async Task The_raw_bytes_are_those_that_came_in()
    {
        var story = new Story("Cờ đỏ 🚢.");
        var saved = await _store.SaveAsync(story);
        await using var context = _store.Open();

        Assert.Equal(story.Raw.Bytes.ToArray(), await new SourceDetail(context).RawAsync(saved.Slug, default));
    }

    [Fact]
    public async Task An_unknown_article_is_not_found()
    {
        await using var context = _store.Open();

        Assert.Null(await new SourceDetail(context).FindAsync("nothing", default));
        Assert.Null(await new SourceDetail(context).RawAsync("nothing", default));
    }

    private static Story Ships() => new Story(Text).Titled("Ships").Published("2024-11-02")
        .Mentions("mayor", "The Mayor", ActorKind.Person, "the mayor").Counts("Three ships", 3.0m, "ship").Dates("1 November", "2024-11-01")
        .Claims("Three ships left on 1 November", "mayor", "the mayor", "said")
        .Claims("It rained", kind: AttributionKind.Narrated);

    private async Task<SourceView> FindAsync(Story story, FormattableString? damage = null)
    {
        var saved = await _store.SaveAsync(story);
        await using var context = _store.Open();
        if (damage is not null) await context.Database.ExecuteSqlAsync(damage);
        return (await new SourceDetail(context).FindAsync(saved.Slug, default))!;
    }
}
