using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>An article that has changed since it was stored.</summary>
public sealed class Succeeding : IDisposable
{
    private const string Address = "https://wharf.example/news/1";

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Other_bytes_at_the_same_address_are_a_new_version_of_one_article()
    {
        var first = await SaveAsync(Told("the port is open"));
        var second = await SaveAsync(Told("the port is open", "the ships are late"));

        Assert.Equal((first.Slug, 1, 2), (second.Slug, first.Version, second.Version));
        await using var context = _store.Open();
        Assert.Equal((1, 2), (await context.Articles.CountAsync(), await context.Versions.CountAsync()));
    }

    [Fact]
    public async Task A_claim_that_stays_keeps_its_id_and_is_counted_once()
    {
        await SaveAsync(Told("the port is open"));
        var before = await KeysAsync();

        await SaveAsync(Told("the ships are late", "the port is open"));

        var after = await KeysAsync();
        Assert.Equal(2, after.Count);
        Assert.Contains(Assert.Single(before), after);
    }

    [Fact]
    public async Task A_claim_that_is_gone_is_kept_with_the_version_that_had_it()
    {
        await SaveAsync(Told("the port is open", "the ships are late"));
        await SaveAsync(Told("the port is open"));

        await using var context = _store.Open();
        var past = await context.PastAppearances.Where(past => past.Version.Number == 1).Select(past => past.Text).ToListAsync();
        Assert.Equal(["the port is open", "the ships are late"], past);
        Assert.Equal(["the port is open"], await context.Appearances.Select(found => found.Text).ToListAsync());
    }

    [Fact]
    public async Task The_old_text_stays_word_for_word()
    {
        await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("the port is shut"));

        await using var context = _store.Open();
        var texts = await context.Contents.OrderBy(content => content.VersionId).Select(content => content.Text).ToListAsync();
        Assert.Equal(["Boris said the port is open. ", "Boris said the port is shut. "], texts);
    }

    [Fact]
    public async Task What_others_tell_stays_one_claim_when_its_first_article_changes()
    {
        await SaveAsync(Shipment.Of("wharf", 300).By(null, Address));
        await SaveAsync(Shipment.Of("quay", 300));
        Assert.Single(await KeysAsync());
        await SaveAsync(Told("the ships are late"));

        await using var context = _store.Open();
        Assert.Equal(2, await context.Claims.CountAsync());
        Assert.Empty((await new StoreCheck(context).RunAsync(default)).Findings);
    }

    [Fact]
    public async Task What_was_judged_of_a_claim_that_stays_holds_for_the_next_version()
    {
        await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("cranes are at work").By(null, "https://quay.example/1"));
        var keys = await KeysAsync();
        await using (var context = _store.Open())
            await new JudgementWriter(context, TimeProvider.System).RecordAsync(keys[0], keys[1], Judged.Same, "anna", null, default);
        await SaveAsync(Told("the ships are late", "the port is open"));

        Assert.Equal(2, (await KeysAsync()).Count);
    }

    [Fact]
    public async Task What_only_the_old_text_said_is_not_found_and_the_claims_id_is_told_to_be_gone()
    {
        await SaveAsync(Told("the port is open"));
        var before = await KeysAsync();
        await SaveAsync(Told("nothing moves"));

        await using var context = _store.Open();
        Assert.Empty((await new SourceList(context).PageAsync(new("port is open"), 10, default)).Rows);
        Assert.Equal(1, await context.ArticleWords.CountAsync());
        Assert.Equal(before, await context.Removed.Select(removed => removed.Key).ToListAsync());
    }

    [Fact]
    public async Task A_version_that_another_store_read_earlier_is_not_taken()
    {
        var saved = await SaveAsync(Told("the port is open"));
        var late = await SaveAsync(Told("nothing moves"), page: new(saved.Slug, DateTime.UtcNow.AddDays(-1)));

        Assert.Equal((saved.Slug, false, 1), (late.Slug, late.IsNew, late.Version));
    }

    [Fact]
    public async Task A_version_joins_the_article_of_its_page_in_another_store()
    {
        var saved = await SaveAsync(Told("the port is open"));
        var next = await SaveAsync(Told("nothing moves").By(null, "https://quay.example/2"), page: new(saved.Slug, DateTime.UtcNow.AddDays(1)));

        Assert.Equal((saved.Slug, 2), (next.Slug, next.Version));
    }

    [Theory]
    [InlineData("http://www.wharf.example/news/1/?utm_source=feed#top", 1), InlineData("https://wharf.example/news/2", 2), InlineData("https://wharf.example/", 2)]
    public async Task An_address_is_told_apart_by_what_makes_another_page(string address, int articles)
    {
        await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("the port is shut").By(null, address));

        await using var context = _store.Open();
        Assert.Equal(articles, await context.Articles.CountAsync());
    }

    [Fact]
    public async Task Articles_that_name_only_the_site_stay_apart()
    {
        await SaveAsync(Told("the port is open").By(null, "https://wharf.example/"));
        await SaveAsync(Told("the port is shut").By(null, "https://wharf.example/"));

        await using var context = _store.Open();
        Assert.Equal(2, await context.Articles.CountAsync());
    }

    [Fact]
    public async Task A_page_cannot_take_the_place_of_another_sites_article_by_naming_it()
    {
        await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("the port is shut"), fetchedFrom: "https://elsewhere.example/copy");

        await using var context = _store.Open();
        Assert.Equal(2, await context.Articles.CountAsync());
    }

    [Fact]
    public async Task Removing_an_article_removes_all_its_versions()
    {
        var saved = await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("the port is shut"));

        await using var context = _store.Open();
        Assert.True(await new ArticleWriter(context, TimeProvider.System).RemoveAsync(saved.Slug, default));
        Assert.Equal((0, 0, 0), (await context.Versions.CountAsync(), await context.PastAppearances.CountAsync(), await context.Claims.CountAsync()));
    }

    [Fact]
    public async Task Analysed_anew_the_newest_version_stays_the_newest_and_keeps_its_ids()
    {
        await SaveAsync(Told("the port is open"));
        await SaveAsync(Told("the port is open", "the ships are late"));
        var before = await KeysAsync();

        await using (var context = _store.Open())
        {
            var hash = Assert.Single(await new StoredDocuments(context).HashesAsync(default));
            var story = Told("the port is open", "the ships are late");
            Assert.Equal(story.Sha256, hash);
            Assert.NotNull(await new ArticleWriter(context, TimeProvider.System).RenewAsync(story.Raw, story.Extraction, Topic.Empty, default));
        }

        Assert.Equal(before, await KeysAsync());
    }

    private static Story Told(params string[] claims)
    {
        var story = new Story(string.Concat(claims.Select(claim => $"{(claim == claims[0] ? "Boris said" : "He said")} {claim}. ")), "story.txt").Titled("Port").By(null, Address);
        foreach (var claim in claims) story.Claims(claim);
        return story;
    }

    private async Task<SavedArticle> SaveAsync(Story story, string? fetchedFrom = null, FormerPage? page = null)
    {
        await using var context = _store.Open();
        var raw = story.Raw with { Url = fetchedFrom is null ? null : new(fetchedFrom) };
        return await new ArticleWriter(context, TimeProvider.System).SaveAsync(raw, story.Extraction, Topic.Empty, page, default);
    }

    private async Task<List<string>> KeysAsync()
    {
        await using var context = _store.Open();
        return await context.Claims.OrderBy(claim => claim.Key).Select(claim => claim.Key).ToListAsync();
    }
}
