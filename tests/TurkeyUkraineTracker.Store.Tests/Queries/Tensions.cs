using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>Where the articles of the store do not go together.</summary>
public sealed class Tensions : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Two_tellings_with_other_figures_stand_side_by_side()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 45);

        var row = Assert.Single((await PageAsync()).Rows);

        Assert.Equal((TensionKind.Amount, "40 tonnes", "45 tonnes"), (row.Kind, row.First.Value, row.Second.Value));
        Assert.Equal(("first", "second"), (row.First.Source.Title, row.Second.Source.Title));
        Assert.Equal(row.First.Spans, [new Story(Text("first", 40)).SpanOf("40 tonnes")]);
    }

    [Fact]
    public async Task Tellings_that_go_together_are_not_listed()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 40);

        var page = await PageAsync();

        Assert.Equal((0, 0), (page.Rows.Count, page.Total));
    }

    [Fact]
    public async Task Two_claims_are_listed_once_however_many_articles_tell_them()
    {
        foreach (var (name, tonnes) in new[] { ("a", 40), ("b", 45), ("c", 40), ("d", 45) }) await SaveAsync(name, tonnes);

        var row = Assert.Single((await PageAsync()).Rows);

        Assert.Equal(4, row.Pairs);
    }

    [Fact]
    public async Task Two_articles_are_one_pair_however_often_they_tell_it()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 45);
        await using var context = _store.Open();
        var told = await context.Tensions.SingleAsync();
        context.Add(new AppearanceTension { FirstId = told.SecondId, SecondId = told.FirstId, Kind = told.Kind, FirstSide = told.SecondSide, SecondSide = told.FirstSide });
        await context.SaveChangesAsync();

        Assert.Equal(1, Assert.Single((await PageAsync()).Rows).Pairs);
    }

    [Fact]
    public async Task Both_claims_show_it_and_the_export_names_the_other()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 45);

        await using var context = _store.Open();
        var (one, other) = ((await context.ExportedAsync())[0], (await context.ExportedAsync())[1]);
        Assert.Equal((other.Id, "40 tonnes", "45 tonnes"), Shown(Assert.Single(one.Tensions)));
        Assert.Equal((one.Id, "45 tonnes", "40 tonnes"), Shown(Assert.Single(other.Tensions)));
        Assert.Single((await new ClaimDetail(context).FindAsync(one.Id, default))!.Tensions);
    }

    [Fact]
    public async Task Each_side_keeps_its_own_speaker_kind_and_denial_whoever_the_claim_is_by()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 45);
        await using (var context = _store.Open()) await ClaimByNobodyAsync(context);

        var row = Assert.Single((await PageAsync()).Rows);

        Assert.All([row.First, row.Second], told => Assert.Equal(("boris", "Boris", AttributionKind.Indirect, false), (told.Speaker?.Slug, told.SpeakerText, told.Kind, told.IsDenied)));
    }

    [Fact]
    public async Task A_figure_stands_with_the_speaker_of_its_own_article()
    {
        await SaveAsync("first", 40);
        await using var context = _store.Open();
        await ClaimByNobodyAsync(context);

        var claim = Assert.Single(Assert.Single((await new FigureList(context).OverviewAsync(new(), default)).Groups).Rows).Claim!;

        Assert.Equal(("boris", "Boris", AttributionKind.Indirect, false), (claim.Speaker?.Slug, claim.SpeakerText, claim.Kind, claim.IsDenied));
    }

    [Fact]
    public async Task A_kind_keeps_its_own_and_every_kind_is_counted()
    {
        await SaveAsync("first", 40);
        await SaveAsync("second", 45);

        await using var context = _store.Open();
        var page = await new TensionList(context).PageAsync(TensionKind.Date, default, 10, default);
        Assert.Equal((0, 0, 1), (page.List.Rows.Count, page.List.Total, page.Counts[TensionKind.Amount]));
    }

    [Fact]
    public async Task A_page_goes_on_where_the_one_before_ended()
    {
        foreach (var (name, tonnes) in new[] { ("a", 40), ("b", 45), ("c", 51) }) await SaveAsync(name, tonnes);

        await using var context = _store.Open();
        var list = new TensionList(context);
        var (first, all) = ((await list.PageAsync(null, default, 2, default)).List, (await list.PageAsync(null, default, 10, default)).List);
        var second = (await list.PageAsync(null, new(After: first.Next), 2, default)).List;
        Assert.Equal(all.Rows.Select(row => row.Id), first.Rows.Concat(second.Rows).Select(row => row.Id));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task A_page_leads_back_to_the_one_before()
    {
        foreach (var (name, tonnes) in new[] { ("a", 40), ("b", 45), ("c", 51) }) await SaveAsync(name, tonnes);

        await using var context = _store.Open();
        var list = new TensionList(context);
        var first = (await list.PageAsync(null, default, 2, default)).List;
        var second = (await list.PageAsync(null, new(After: first.Next), 2, default)).List;
        var again = (await list.PageAsync(null, new(Before: second.Previous), 2, default)).List;
        Assert.Equal(first.Rows.Select(row => row.Id), again.Rows.Select(row => row.Id));
        Assert.Equal((null, null, first.Next), (first.Previous, again.Previous, again.Next));
    }

    [Fact]
    public async Task Removing_an_article_removes_its_tensions()
    {
        await SaveAsync("first", 40);
        var slug = await SaveAsync("second", 45);

        await using var context = _store.Open();
        await new ArticleWriter(context, TimeProvider.System).RemoveAsync(slug, default);

        Assert.Empty((await PageAsync()).Rows);
    }

    private static (string, string, string) Shown(ExportedTension tension) => (tension.Claim, tension.Own.Value, tension.Other.Value);

    private static string Text(string name, int tonnes) => $"{name}: the port shipped {tonnes} tonnes of grain and sugar to Odesa, Boris said.";

    private async Task<string> SaveAsync(string name, int tonnes) => (await _store.SaveAsync(new Story(Text(name, tonnes), $"{name}.txt").Titled(name)
        .Mentions("boris", "Boris", ActorKind.Person, "Boris")
        .Counts($"{tonnes} tonnes", tonnes, "tonne")
        .Claims($"the port shipped {tonnes} tonnes of grain and sugar to Odesa", "boris", "Boris", "said"))).Slug;

    // As where the article that names the claim credits somebody else, or narrates.
    private static Task<int> ClaimByNobodyAsync(TrackerContext context) => context.Claims.ExecuteUpdateAsync(claim => claim
        .SetProperty(told => told.SpeakerId, (int?)null).SetProperty(told => told.SpeakerText, "somebody else")
        .SetProperty(told => told.Kind, AttributionKind.Narrated).SetProperty(told => told.IsDenied, true));

    private async Task<ListPage<TensionRow>> PageAsync()
    {
        await using var context = _store.Open();
        return (await new TensionList(context).PageAsync(null, default, 10, default)).List;
    }
}
