using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class PagingThroughLists : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("claims"), InlineData("actors"), InlineData("sources"), InlineData("figures")]
    public async Task Pages_join_without_gap_or_repetition_forwards_and_back(string list)
    {
        await SaveAsync();
        var whole = (await PageAsync(list, default, 100)).Rows;

        var forwards = await WalkAsync(list, page => page.Next is { } next ? new(After: next) : null, default);
        var backwards = await WalkAsync(list, page => page.Previous is { } previous ? new(Before: previous) : null, await LastPlaceAsync(list));

        Assert.Equal(whole, forwards.SelectMany(rows => rows));
        Assert.Equal(whole, backwards.AsEnumerable().Reverse().SelectMany(rows => rows));
        Assert.Equal(8, whole.Count);
    }

    [Fact]
    public async Task The_first_page_has_none_before_it_from_either_side()
    {
        await SaveAsync();
        var second = await PageAsync("claims", new(After: (await PageAsync("claims", default, 3)).Next), 3);

        var first = await PageAsync("claims", new(Before: second.Previous), 3);

        Assert.Null(first.Previous);
        Assert.Equal((await PageAsync("claims", default, 3)).Rows, first.Rows);
    }

    private async Task<List<IReadOnlyList<string>>> WalkAsync(string list, Func<ListPage<string>, PagePlace?> onwards, PagePlace from)
    {
        var pages = new List<IReadOnlyList<string>>();
        for (PagePlace? place = from; place is { } at;)
        {
            var page = await PageAsync(list, at, 3);
            pages.Add(page.Rows);
            place = onwards(page);
        }

        return pages;
    }

    // The page from which a reader who has come to the end walks back.
    private async Task<PagePlace> LastPlaceAsync(string list)
    {
        var place = default(PagePlace);
        while ((await PageAsync(list, place, 3)).Next is { } next) place = new(After: next);
        return place;
    }

    private async Task<ListPage<string>> PageAsync(string list, PagePlace place, int size)
    {
        await using var context = _store.Open();
        return list switch
        {
            "claims" => Named(await new ClaimList(context, new()).PageAsync(new(After: place.After, Before: place.Before), size, default), row => row.Text),
            "actors" => Named(await new ActorList(context).PageAsync(new(After: place.After, Before: place.Before), size, default), row => row.Slug),
            "sources" => Named(await new SourceList(context).PageAsync(new(After: place.After, Before: place.Before), size, default), row => row.FileName),
            _ => Named(await new FigureList(context).PageAsync(new(Unit: "ship", After: place.After, Before: place.Before), size, default), row => row.Figure.Text),
        };
    }

    private static ListPage<string> Named<T>(ListPage<T> page, Func<T, string> nameOf) => new([.. page.Rows.Select(nameOf)], page.Total, page.Previous, page.Next);

    private async Task SaveAsync()
    {
        for (var i = 1; i <= 8; i++)
        {
            await _store.SaveAsync(new Story($"Port {i} has {i % 3} ships, so Anna{i}.", $"story-{i}.txt").Published($"2024-11-0{1 + i / 3}")
                .Mentions($"anna-{i}", $"Anna {i}", ActorKind.Person, $"Anna{i}").Counts($"{i % 3} ships", i % 3, "ship")
                .Claims($"Port {i} has {i % 3} ships", $"anna-{i}"));
        }
    }
}
