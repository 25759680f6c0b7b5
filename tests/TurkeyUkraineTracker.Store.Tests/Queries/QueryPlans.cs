using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>What the pages ask is answered along an index: SQLite says so of every command before it runs it.</summary>
public sealed class QueryPlans : IDisposable
{
    private static readonly ClaimFilter[] Filters =
    [
        new(), new(Q: "ship"), new(Speaker: "anna"), new(About: "anna"), new(Topic: "war"), new(Outlet: "the-paper"), new(Language: "en"), new(Kind: AttributionKind.Direct),
        new(Several: true), new(Differs: true), new(Figures: true), new(SaidFrom: new(2024, 11, 1)), new(PublishedTo: new(2024, 11, 1)), new(After: "739000-5"), new(Before: "739000-5"),
    ];

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    public static TheoryData<int> EveryFilter => new(Enumerable.Range(0, Filters.Length));

    [Theory, MemberData(nameof(EveryFilter))]
    public async Task A_list_of_claims_its_facets_and_its_timeline_walk_no_table(int filter) => Assert.Empty(await WalkedAsync(async context =>
    {
        await new ClaimList(context, new()).PageAsync(Filters[filter], 25, default);
        await new ClaimList(context, new()).FacetsAsync(Filters[filter], default, new("an", "an"));
        foreach (var by in Enum.GetValues<TimelineLanes>()) await new ClaimTimeline(context, new()).ReadAsync(Filters[filter].First, TimelineDate.Said, by, default);
    }));

    [Fact]
    public async Task A_search_walks_no_table() => Assert.Empty(await WalkedAsync(context => new SiteSearch(context).FindAsync("ship anna 5", false, default)));

    [Fact]
    public async Task The_lists_of_actors_articles_and_figures_walk_no_table() => Assert.Empty(await WalkedAsync(async context =>
    {
        await new ActorList(context).PageAsync(new(), 25, default);
        await new ActorList(context).PageAsync(new(Kind: ActorKind.Person, After: "3-5"), 25, default);
        await new ActorList(context).KindsAsync(new(), default);
        await new SourceList(context).PageAsync(new(Before: "739000-5"), 25, default);
        await new FigureList(context).PageAsync(new(Unit: "ship", After: "3-5"), 25, default);
        await new FigureList(context).OverviewAsync(new(), default);
        await new FigureList(context).OverviewAsync(new("5,5 tỷ USD grain"), default);
    }));

    [Theory]
    [InlineData("SELECT Text FROM Claims", true, false)]
    [InlineData("SELECT Text FROM Claims WHERE Id = 1", false, false)]
    [InlineData("SELECT COUNT(*) FROM Claims", false, true)]
    public void A_walk_is_told_from_a_look_into_an_index_and_from_a_pass_along_it(string sql, bool isWalk, bool isPass)
    {
        using var context = _store.Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;

        Assert.Equal((isWalk, isPass), (PlanReader.WalksOf(command).Count > 0, PlanReader.PassesOf(command).Count > 0));
    }

    private async Task<IReadOnlyList<(string Through, string Command)>> WalkedAsync(Func<TrackerContext, Task> ask)
    {
        var plans = new PlanReader();
        var options = new DbContextOptionsBuilder<TrackerContext>();
        StoreRegistration.Configure(options, _store.File);
        await using var context = new TrackerContext(options.AddInterceptors(plans).Options);
        await ask(context);
        Assert.True(plans.Commands > 0);
        return plans.Walks;
    }
}
