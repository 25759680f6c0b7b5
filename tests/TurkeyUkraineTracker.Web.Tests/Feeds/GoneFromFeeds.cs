using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Tests.Pages;
using static TurkeyUkraineTracker.Web.Tests.Feeds.AtomRules;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

/// <summary>Whoever follows a feed is told what is gone.</summary>
public sealed class GoneFromFeeds : IAsyncLifetime
{
    private readonly SiteUnderTest _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_claim_that_is_removed_is_told_to_be_gone_until_it_is_back()
    {
        var before = (await FeedAsync()).Elements(Atom + "entry").Select(Id).ToList();
        await ChangeAsync(writer => writer.RemoveAsync(_site.Slugs[1], default));
        var gone = await GoneAsync();
        await ChangeAsync(async writer => (await writer.SaveAsync(SomeArticles.Vietnamese.Raw, SomeArticles.Vietnamese.Extraction, Topic.Empty, default)).IsNew);

        Assert.Equal(2, gone.Count);
        Assert.All(gone, id => Assert.Contains(id, before));
        Assert.Empty(await GoneAsync());
    }

    [Fact]
    public async Task A_feed_without_a_claim_that_is_left_keeps_the_rules()
    {
        foreach (var slug in _site.Slugs) await ChangeAsync(writer => writer.RemoveAsync(slug, default));

        Assert.Empty(Broken(await FeedAsync()));
        Assert.Equal(5, (await GoneAsync()).Count);
    }

    private async Task<XElement> FeedAsync() => XDocument.Parse((await _site.GetAsync("/claims.atom")).Body).Root!;

    private async Task<List<string>> GoneAsync() => [.. (await FeedAsync()).Elements(Tombstones + "deleted-entry").Select(gone => gone.Attribute("ref")!.Value)];

    private async Task ChangeAsync(Func<ArticleWriter, Task<bool>> change)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        Assert.True(await change(scope.ServiceProvider.GetRequiredService<ArticleWriter>()));
    }
}
