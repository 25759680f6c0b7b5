using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>Whether anything was stored can be told at the cost of a look.</summary>
public sealed class Versions : IDisposable
{
    private readonly LinkedStore _store = new();

    private readonly StoreVersion _version;

    public Versions() => _version = new(StoreRegistration.ConnectionString(_store.File));

    public void Dispose()
    {
        _version.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task No_state_has_the_version_of_an_earlier_one()
    {
        var seen = new List<string> { _version.Read() };
        foreach (var name in new[] { "a", "b" })
        {
            await _store.SaveAsync(Shipment.Of(name, 40));
            seen.Add(_version.Read());
        }

        await JudgeAsync(Judged.Different);
        seen.Add(_version.Read());
        await JudgeAsync(null);
        seen.Add(_version.Read());
        await _store.RemoveAsync("b");
        seen.Add(_version.Read());
        await _store.SaveAsync(Shipment.Of("b", 40));
        seen.Add(_version.Read());

        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task What_changes_nothing_leaves_it_as_it_is()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        var before = _version.Read();
        await _store.SaveAsync(Shipment.Of("a", 40));

        Assert.Equal(before, _version.Read());
    }

    private async Task JudgeAsync(Judged? judged)
    {
        await using var context = _store.Open();
        var (writer, a, b) = (new JudgementWriter(context, TimeProvider.System), await _store.KeyAsync("a"), await _store.KeyAsync("b"));
        await (judged is { } word ? writer.RecordAsync(a, b, word, "anna", null, default) : writer.RemoveAsync(a, b, default));
    }
}
