using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>What the articles of one claim call what it speaks of.</summary>
public sealed class WordsOfOneClaim : IDisposable
{
    private static readonly Topic Topic = new([], [], [new("grain", "en", "grain"), new("grain", "en", "corn"), new("storm", "en", "storm")]);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Are_those_of_the_whole_articles_counted()
    {
        var id = await SaveAsync(Telling("a", "grain", "More grain came."), Telling("b", "corn", "All went well."));

        var term = (await TermsOfAsync(id)).Single(term => term.Referent == "grain");

        Assert.Equal([("grain", 2), ("corn", 1)], term.Words.OrderByDescending(word => word.Count).Select(word => (word.Text, word.Count)));
        Assert.Equal(2, term.Words.DistinctBy(word => word.Source).Count());
    }

    [Fact]
    public async Task Leave_out_what_the_claim_does_not_speak_of()
    {
        var id = await SaveAsync(Telling("a", "grain", "A storm came."), Telling("b", "corn", "The storm went."));

        Assert.DoesNotContain(await TermsOfAsync(id), term => term.Referent == "storm");
    }

    [Fact]
    public async Task Are_none_for_a_claim_of_one_article()
    {
        var id = await SaveAsync(Telling("a", "grain", "More grain came."));

        Assert.Empty(await TermsOfAsync(id));
    }

    private static Story Telling(string name, string cargo, string more) => new Story($"The port shipped 20 tonnes of {cargo}, Boris said. {more}", $"{name}.txt")
        .Mentions("boris", "Boris", ActorKind.Person, "Boris")
        .Counts("20 tonnes", 20, "tonne")
        .Claims($"The port shipped 20 tonnes of {cargo}", "boris", "Boris", "said");

    private async Task<string> SaveAsync(params Story[] stories)
    {
        foreach (var story in stories) await _store.SaveAsync(story, Topic);
        await using var context = _store.Open();
        return Assert.Single((await new ClaimList(context, new()).PageAsync(new(), 10, default)).Rows).Id;
    }

    private async Task<IReadOnlyList<ClaimTerm>> TermsOfAsync(string id)
    {
        await using var context = _store.Open();
        return await new ClaimTerms(context).OfAsync(id, default);
    }
}
