using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>Claims formed of what several articles tell.</summary>
public sealed class Linking : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task What_two_articles_tell_of_one_speaker_is_one_claim()
    {
        await SaveAsync(Tonnes("a", 40), Tonnes("b", 40));

        await using var context = _store.Open();
        var claim = Assert.Single(await context.Claims.Include(claim => claim.Appearances).ToListAsync());
        Assert.Equal((2, 2), (claim.Appearances.Count, claim.ArticleCount));
    }

    [Fact]
    public async Task Another_figure_makes_another_claim()
    {
        await SaveAsync(Tonnes("a", 40), Tonnes("b", 70));

        await using var context = _store.Open();
        Assert.Equal(2, await context.Claims.CountAsync());
    }

    [Theory]
    [InlineData(0, 1, 2, 3)]
    [InlineData(3, 2, 1, 0)]
    [InlineData(2, 0, 3, 1)]
    [InlineData(1, 3, 0, 2)]
    public async Task The_order_of_reading_changes_no_group(params int[] order)
    {
        Story[] stories = [Tonnes("a", 40), Tonnes("b", 40), Tonnes("c", 70), Tonnes("d", 40)];

        await SaveAsync([.. order.Select(i => stories[i])]);

        Assert.Equal(["a b d", "c"], await GroupsAsync());
    }

    [Fact]
    public async Task A_claim_keeps_the_id_of_the_first_and_the_others_lead_to_it()
    {
        await SaveAsync(Tonnes("a", 40));
        var first = await KeyOfAsync("a.txt");
        await SaveAsync(Tonnes("b", 40));

        await using var context = _store.Open();
        var second = await context.Appearances.Where(found => found.Version.FileName == "b.txt").Select(found => found.Key).SingleAsync();
        Assert.Equal(first, await KeyOfAsync("b.txt"));
        Assert.Equal(first, await new ClaimDetail(context).RedirectAsync(second, default));
    }

    [Fact]
    public async Task Reading_an_article_again_changes_nothing()
    {
        await SaveAsync(Tonnes("a", 40), Tonnes("b", 40));
        var before = await GroupsAsync();

        await SaveAsync(Tonnes("b", 40), Tonnes("a", 40));

        Assert.Equal(before, await GroupsAsync());
    }

    [Fact]
    public async Task Removing_the_first_article_leaves_the_claim_to_the_others()
    {
        var slug = await SaveAsync(Tonnes("a", 40));
        var first = await KeyOfAsync("a.txt");
        await SaveAsync(Tonnes("b", 40), Tonnes("c", 40));

        await RemoveAsync(slug);

        await using var context = _store.Open();
        Assert.Equal(["b c"], await GroupsAsync());
        Assert.Equal(await KeyOfAsync("b.txt"), await new ClaimDetail(context).RedirectAsync(first, default));
    }

    [Fact]
    public async Task An_article_that_comes_back_finds_its_claim_again()
    {
        var slug = await SaveAsync(Tonnes("a", 40));
        await SaveAsync(Tonnes("b", 40));
        await RemoveAsync(slug);

        await SaveAsync(Tonnes("a", 40));

        Assert.Equal(["a b"], await GroupsAsync());
        await using var context = _store.Open();
        Assert.Empty((await new StoreCheck(context).RunAsync(default)).Findings);
    }

    [Fact]
    public async Task Removing_the_last_article_leaves_no_match_and_no_redirect()
    {
        var slugs = new[] { await SaveAsync(Tonnes("a", 40)), await SaveAsync(Tonnes("b", 40)) };

        foreach (var slug in slugs) await RemoveAsync(slug);

        await using var context = _store.Open();
        Assert.Equal((0, 0, 0), (await context.Claims.CountAsync(), await context.Matches.CountAsync(), await context.Redirects.CountAsync()));
    }

    [Fact]
    public async Task An_appearance_keeps_no_more_related_ones_than_anybody_reads()
    {
        const int Articles = MatchKeeping.RelatedKept + 4;
        await SaveAsync([.. Enumerable.Range(1, Articles).Select(i => Tonnes($"story-{i}", 10 * i))]);

        await using var context = _store.Open();
        var kept = await context.Matches.GroupBy(match => match.SecondId).Select(group => group.Count()).ToListAsync();
        Assert.Equal(MatchKeeping.RelatedKept, kept.Max());
    }

    [Theory]
    [InlineData("2024-11-20", "2024-11-21", ClaimRelation.UpdatedBy, ClaimRelation.Updates)]
    [InlineData("2024-11-21", "2024-11-20", ClaimRelation.Updates, ClaimRelation.UpdatedBy)]
    public async Task A_relation_reads_right_from_either_side(string published, string other, ClaimRelation ofFirst, ClaimRelation ofSecond)
    {
        await SaveAsync(Tonnes("a", 40).Published(published), Tonnes("b", 70).Published(other));

        Assert.Equal((ofFirst, ofSecond), (await RelationOfAsync("a.txt"), await RelationOfAsync("b.txt")));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("cba")]
    [InlineData("bac")]
    [InlineData("acb")]
    public async Task Of_two_claims_only_one_updates_the_other_whichever_was_read_first(string order)
    {
        var days = new Dictionary<char, (int Tonnes, string Day)> { ['a'] = (40, "2024-11-20"), ['b'] = (70, "2024-11-21"), ['c'] = (40, "2024-11-22") };
        foreach (var name in order) await SaveAsync(Tonnes($"{name}", days[name].Tonnes).Published(days[name].Day));

        Assert.Equal((ClaimRelation.UpdatedBy, ClaimRelation.Updates), (await RelationOfAsync("a.txt"), await RelationOfAsync("b.txt")));
    }

    private async Task<ClaimRelation> RelationOfAsync(string file)
    {
        await using var context = _store.Open();
        return Assert.Single((await new ClaimDetail(context).FindAsync(await KeyOfAsync(file), default))!.Related).Relation;
    }

    private static Story Tonnes(string name, int tonnes) => new Story($"{name}: the port shipped {tonnes} tonnes of grain, Boris said.", $"{name}.txt")
        .Titled(name)
        .Mentions("boris", "Boris", ActorKind.Person, "Boris").Mentions("port", "The Port", ActorKind.Organisation, "the port")
        .Counts($"{tonnes} tonnes", tonnes, "tonne")
        .Claims($"the port shipped {tonnes} tonnes of grain", "boris", "Boris", "said");

    private async Task<string> SaveAsync(params Story[] stories)
    {
        var slug = "";
        foreach (var story in stories) slug = (await _store.SaveAsync(story)).Slug;
        return slug;
    }

    private async Task RemoveAsync(string slug)
    {
        await using var context = _store.Open();
        Assert.True(await new ArticleWriter(context, TimeProvider.System).RemoveAsync(slug, default));
    }

    private async Task<string> KeyOfAsync(string file)
    {
        await using var context = _store.Open();
        return await context.Appearances.Where(found => found.Version.FileName == file).Select(found => found.Claim.Key).SingleAsync();
    }

    // The articles of each claim by their names, so that ids do not matter.
    private async Task<List<string>> GroupsAsync()
    {
        await using var context = _store.Open();
        var found = await context.Appearances.Select(found => new { found.ClaimId, found.Version.Title }).ToListAsync();
        return [.. found.GroupBy(one => one.ClaimId).Select(group => string.Join(' ', group.Select(one => one.Title).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }
}
