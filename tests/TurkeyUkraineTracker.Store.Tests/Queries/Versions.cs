using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>Whether anything was stored can be told at the cost of a look.</summary>
public sealed class Versions : IDisposable
{
    private readonly LinkedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task No_state_has_the_version_of_an_earlier_one()
    {
        var seen = new List<string> { await ReadAsync() };
        foreach (var name in new[] { "a", "b" })
        {
            await _store.SaveAsync(Shipment.Of(name, 40));
            seen.Add(await ReadAsync());
        }

        await JudgeAsync(Judged.Different);
        seen.Add(await ReadAsync());
        await JudgeAsync(null);
        seen.Add(await ReadAsync());
        await _store.RemoveAsync("b");
        seen.Add(await ReadAsync());
        await _store.SaveAsync(Shipment.Of("b", 40));
        seen.Add(await ReadAsync());

        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task What_changes_nothing_leaves_it_as_it_is()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        var before = await ReadAsync();
        await _store.SaveAsync(Shipment.Of("a", 40));

        Assert.Equal(before, await ReadAsync());
    }

    private async Task<string> ReadAsync()
    {
        await using var context = _store.Open();
        return await new StoreVersion(context).ReadAsync(default);
    }

    private async Task JudgeAsync(Judged? judged)
    {
        await using var context = _store.Open();
        var (writer, a, b) = (new JudgementWriter(context, TimeProvider.System), await _store.KeyAsync("a"), await _store.KeyAsync("b"));
        await (judged is { } word ? writer.RecordAsync(a, b, word, "anna", null, default) : writer.RemoveAsync(a, b, default));
    }
}
