using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>What is in the store depends on the articles in it, not on how they came there.</summary>
public sealed class AnyOrder : IDisposable
{
    // Close to each other in every way that matters: figures that fit some and not others, a figure left out, another speaker.
    private static readonly string[] Tellings =
    [
        "the port shipped 40 tonnes of grain", "the port shipped 40 tonnes of grain on Monday", "the port shipped 70 tonnes of grain", "the port shipped grain",
        "grain was shipped by the port", "the port shipped 40 tonnes of grain and 7 tonnes of steel", "the port shipped 7 tonnes of steel", "the port shipped 40 tonnes of steel",
    ];

    private readonly LinkedStore _store = new();
    private readonly LinkedStore _other = new();

    public void Dispose()
    {
        _store.Dispose();
        _other.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Groups_and_cells_are_those_of_any_other_order(int seed)
    {
        var stories = Stories(16, seed);
        await _store.SaveAsync(stories);

        new Random(seed).Shuffle(stories);
        await _other.SaveAsync(stories);

        Assert.Equal(await _store.GroupsAsync(), await _other.GroupsAsync());
        Assert.Equal(await CellsAsync(_store), await CellsAsync(_other));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Removing_articles_leaves_the_store_as_if_they_had_never_come(int seed)
    {
        var stories = Stories(14, seed);
        await _store.SaveAsync(stories);
        foreach (var name in stories[..5].Select(NameOf)) await _store.RemoveAsync(name);

        await _other.SaveAsync(stories[5..]);

        Assert.Equal(await _other.GroupsAsync(), await _store.GroupsAsync());
        Assert.Equal(await CellsAsync(_other), await CellsAsync(_store));
    }

    [Fact]
    public async Task Reading_all_again_changes_no_row()
    {
        var stories = Stories(10, 7);
        await _store.SaveAsync(stories);
        var before = await RowsAsync();

        await _store.SaveAsync([.. stories.Reverse()]);

        Assert.Equal(before, await RowsAsync());
    }

    [Fact]
    public async Task A_story_told_by_many_is_one_claim_in_any_order()
    {
        var stories = Enumerable.Range(0, Neighbourhood.Most + 8).Select(i => Shipment.Of($"told-{i}", 40)).ToArray();
        await _store.SaveAsync(stories);
        Array.Reverse(stories);
        await _other.SaveAsync(stories);

        Assert.Single(await _store.GroupsAsync());
        Assert.Equal(await _store.GroupsAsync(), await _other.GroupsAsync());
    }

    [Fact]
    public async Task An_id_leads_to_a_claim_whatever_became_of_it()
    {
        var stories = Stories(12, 8);
        await _store.SaveAsync(stories);
        var names = stories.Select(NameOf).ToList();
        var ids = await Task.WhenAll(names[4..].Select(_store.KeyAsync));

        foreach (var name in names[..4]) await _store.RemoveAsync(name);

        await using var context = _store.Open();
        foreach (var id in ids) Assert.True(await LeadsToClaimAsync(context, id), id);
    }

    private static async Task<bool> LeadsToClaimAsync(TrackerContext context, string id)
    {
        var claims = new ClaimDetail(context);
        return await claims.FindAsync(await claims.RedirectAsync(id, default) ?? id, default) is not null;
    }

    private static Story[] Stories(int count, int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Telling($"story-{i}", Tellings[chance.Next(Tellings.Length)], chance.Next(5) == 0 ? "Carla" : "Boris"))];
    }

    private static Story Telling(string name, string content, string speaker)
    {
        var story = new Story($"{name}: {content}, {speaker} said.", $"{name}.txt").Titled(name)
            .Mentions(speaker.ToLowerInvariant(), speaker, ActorKind.Person, speaker)
            .Claims(content, speaker.ToLowerInvariant(), speaker, "said");
        foreach (var tonnes in new[] { 7, 40, 70 }.Where(tonnes => content.Contains($" {tonnes} tonnes", StringComparison.Ordinal))) story.Counts($"{tonnes} tonnes", tonnes, "tonne");
        return story;
    }

    private static string NameOf(Story story) => Path.GetFileNameWithoutExtension(story.Raw.Name);

    private static async Task<List<string>> CellsAsync(LinkedStore store)
    {
        await using var context = store.Open();
        var cells = new List<string>();
        await foreach (var row in new ExportRows(context).ReadAsync())
            cells.AddRange(row.Comparison.SelectMany(field => field.Cells.Select(cell => $"{cell.File} {field.Field} {cell.State} {cell.Value}")));
        return [.. cells.Order(StringComparer.Ordinal)];
    }

    private async Task<(int, int, int, int)> RowsAsync()
    {
        await using var context = _store.Open();
        return (await context.Claims.CountAsync(), await context.Appearances.CountAsync(), await context.Matches.CountAsync(), await context.Redirects.CountAsync());
    }
}
