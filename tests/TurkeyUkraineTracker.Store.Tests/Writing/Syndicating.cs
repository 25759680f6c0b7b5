using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>The same text in several articles, whatever is claimed in it.</summary>
public sealed class Syndicating : IDisposable
{
    private static readonly string Report = string.Join(' ', Enumerable.Range(0, 120).Select(i => $"word{i * 7 % 101}n{i}"));

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_copy_is_known_by_its_words_alone()
    {
        var first = await SaveAsync("first", Report);
        var copy = await SaveAsync("copy", $"An agency reports. {Report} It is not over.");
        await SaveAsync("other", string.Join(' ', Report.Split(' ').Reverse()));

        var near = Assert.Single(await NearAsync(first));
        Assert.Equal(copy, near.Source.Slug);
        Assert.EndsWith("% of the runs of five words stand in both texts", Assert.Single(near.Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "b", "c"), InlineData("c", "a", "b"), InlineData("b", "c", "a")]
    public async Task The_order_of_reading_changes_no_pair(params string[] names)
    {
        foreach (var name in names) await SaveAsync(name, $"{Report} {name}");

        await using var context = _store.Open();
        Assert.Equal(3, await context.Origins.CountAsync());
    }

    [Fact]
    public async Task An_article_that_changed_is_a_copy_no_more()
    {
        var first = await SaveAsync("first", Report);
        await SaveAsync("copy", $"{Report} Updated.", "https://example.org/copy");
        await SaveAsync("copy", "It is withdrawn.", "https://example.org/copy");

        Assert.Empty(await NearAsync(first));
    }

    [Fact]
    public async Task Of_a_text_that_very_many_print_few_pairs_are_kept()
    {
        for (var i = 0; i < 60; i++) await SaveAsync($"copy{i}", $"{Report} {i}");

        await using var context = _store.Open();
        // All pairs would be 1770.
        Assert.InRange(await context.Origins.CountAsync(), 60, 1200);
    }

    [Fact]
    public async Task Removing_an_article_leaves_nothing_to_find_it_by()
    {
        var first = await SaveAsync("first", Report);

        await using var context = _store.Open();
        await new ArticleWriter(context, TimeProvider.System).RemoveAsync(first, default);

        Assert.Equal(0, await context.TextBands.CountAsync());
    }

    private async Task<IReadOnlyList<OriginNeighbour>> NearAsync(string slug)
    {
        await using var context = _store.Open();
        return await new OriginNeighbours(context).OfAsync(slug, default);
    }

    private async Task<string> SaveAsync(string name, string text, string? url = null) =>
        (await _store.SaveAsync(new Story(text, $"{name}.txt").Titled(name).By(name, url))).Slug;
}
