using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>What the claims of one article are to each other.</summary>
public sealed class LinkingWithin : IDisposable
{
    private static readonly Topic Topic = new([new("port", "The Port", ActorKind.Organisation, null, null, []), new("boris", "Boris", ActorKind.Person, "port", null, [])], [], []);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task They_are_compared_though_those_of_a_speaker_new_to_the_store_are_inserted_last()
    {
        await _store.SaveAsync(Shipments, Topic);

        await using var context = _store.Open();
        var numbers = await context.Appearances.OrderBy(found => found.Id).Select(found => found.Number).ToListAsync();
        Assert.Equal([2, 1], numbers);
        Assert.Single(await context.Matches.ToListAsync());
    }

    private static Story Shipments => new Story("The port shipped 40 tonnes of grain, Boris said. The port shipped 70 tonnes of grain.", "a.txt").Titled("a")
        .Mentions("port", "The Port", ActorKind.Organisation).Mentions("boris", "Boris", ActorKind.Person, "Boris")
        .Counts("40 tonnes", 40, "tonne").Counts("70 tonnes", 70, "tonne")
        .Claims("The port shipped 40 tonnes of grain", "boris", "Boris", "said")
        .Claims("The port shipped 70 tonnes of grain", kind: AttributionKind.Narrated);
}
