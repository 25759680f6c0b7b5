using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>Articles that probably tell from one origin, as the store keeps and counts them.</summary>
public sealed class Origins : IDisposable
{
    private static readonly string[] Cargoes = ["grain", "steel", "timber", "cement", "copper", "sugar"];

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Articles_that_tell_the_same_in_the_same_order_are_neighbours()
    {
        var (first, second) = (await SaveAsync("first", Cargoes), await SaveAsync("second", Cargoes));

        await using var context = _store.Open();
        Assert.Equal(second, Assert.Single(await new OriginNeighbours(context).OfAsync(first, default)).Source.Slug);
        Assert.Equal(first, Assert.Single(await new OriginNeighbours(context).OfAsync(second, default)).Source.Slug);
    }

    [Fact]
    public async Task Among_some_articles_only_pairs_of_those_are_told()
    {
        var (first, second, third) = (await SaveAsync("first", Cargoes), await SaveAsync("second", Cargoes), await SaveAsync("third", Cargoes));

        await using var context = _store.Open();
        var pair = Assert.Single(await new OriginNeighbours(context).AmongAsync([first, third], default));
        Assert.Equal(new[] { first, third }.Order(StringComparer.Ordinal), new[] { pair.First, pair.Second }.Order(StringComparer.Ordinal));
        Assert.Equal(3, (await new OriginNeighbours(context).AmongAsync([first, second, third], default)).Count);
        Assert.Empty(await new OriginNeighbours(context).AmongAsync([first], default));
    }

    [Fact]
    public async Task Articles_that_share_little_are_none()
    {
        var first = await SaveAsync("first", Cargoes);
        await SaveAsync("second", [.. Cargoes[..2], "coal", "fish", "wool"]);

        await using var context = _store.Open();
        Assert.Empty(await new OriginNeighbours(context).OfAsync(first, default));
    }

    [Fact]
    public async Task A_claim_counts_articles_of_one_origin_once()
    {
        foreach (var name in new[] { "first", "second" }) await SaveAsync(name, Cargoes);
        await SaveAsync("third", ["grain", "coal", "fish", "wool"]);

        await using var context = _store.Open();
        var grain = (await new ClaimList(context, new()).PageAsync(new(Q: "grain"), 10, default)).Rows.Single();
        Assert.Equal((3, 2), (grain.Articles, grain.Origins));
        Assert.Equal(2, (await context.ExportedAsync()).Single(row => row.Id == grain.Id).Origins);
    }

    [Theory]
    [InlineData("first", "second", "third")]
    [InlineData("third", "second", "first")]
    [InlineData("second", "third", "first")]
    public async Task The_order_of_reading_changes_no_pair_and_no_evidence(params string[] names)
    {
        foreach (var name in names) await SaveAsync(name, name == "third" ? [.. Cargoes.Take(5), "coal"] : Cargoes);

        Assert.Equal(
            ["first second: 82% of the runs of five words stand in both texts; 6 claims in the same order; 6 figures in the same order: 31 tonnes, 42 tonnes, 53 tonnes, 64 tonnes, 75 tonnes and others",
             "first third: 68% of the runs of five words stand in both texts; 5 claims in the same order; 5 figures in the same order: 31 tonnes, 42 tonnes, 53 tonnes, 64 tonnes, 75 tonnes",
             "second third: 68% of the runs of five words stand in both texts; 5 claims in the same order; 5 figures in the same order: 31 tonnes, 42 tonnes, 53 tonnes, 64 tonnes, 75 tonnes"],
            await PairsAsync());
    }

    [Fact]
    public async Task Removing_an_article_removes_its_pairs_alone()
    {
        var slugs = new[] { await SaveAsync("first", Cargoes), await SaveAsync("second", Cargoes), await SaveAsync("third", Cargoes) };

        await using var context = _store.Open();
        await new ArticleWriter(context, TimeProvider.System).RemoveAsync(slugs[0], default);

        Assert.Equal(["second third"], (await PairsAsync()).Select(pair => pair.Split(':')[0]));
    }

    private async Task<List<string>> PairsAsync()
    {
        await using var context = _store.Open();
        var pairs = new List<string>();
        foreach (var row in (await new SourceList(context).PageAsync(new(), 100, default)).Rows)
        {
            foreach (var near in await new OriginNeighbours(context).OfAsync(row.Link.Slug, default))
                pairs.Add($"{string.Join(' ', new[] { row.Link.Title, near.Source.Title }.Order(StringComparer.Ordinal))}: {string.Join("; ", near.Reasons)}");
        }

        return [.. pairs.Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<string> SaveAsync(string name, params string[] cargoes)
    {
        var sentences = cargoes.Select((cargo, i) => (Words: $"{Tonnes(cargo)} tonnes", Claim: $"the port shipped {Tonnes(cargo)} tonnes of {cargo}")).ToList();
        var story = new Story($"Boris spoke in {name}. {string.Join(". ", sentences.Select(sentence => sentence.Claim))}.", $"{name}.txt").Titled(name)
            .Mentions("boris", "Boris", ActorKind.Person, "Boris");
        foreach (var (words, claim) in sentences) story.Counts(words, decimal.Parse(words[..2], System.Globalization.CultureInfo.InvariantCulture), "tonne").Claims(claim, "boris");
        return (await _store.SaveAsync(story)).Slug;
    }

    // Each cargo its own: 31, 42, 53 …, and others for what only one article ships.
    private static int Tonnes(string cargo) => Array.IndexOf(Cargoes, cargo) is >= 0 and var place ? 31 + (11 * place) : 10 + cargo[0] - 'a';
}
