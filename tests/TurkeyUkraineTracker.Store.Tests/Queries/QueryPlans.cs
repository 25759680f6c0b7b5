using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>What the pages ask is answered along an index: SQLite says so of every command before it runs it.</summary>
public sealed partial class QueryPlans : IDisposable
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
        await new ClaimList(context).PageAsync(Filters[filter], 25, default);
        await new ClaimList(context).FacetsAsync(Filters[filter], default, new("an", "an"));
        foreach (var by in Enum.GetValues<TimelineLanes>()) await new ClaimTimeline(context).ReadAsync(Filters[filter].First, TimelineDate.Said, by, default);
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
    [InlineData("SELECT Text FROM Claims", true)]
    [InlineData("SELECT Text FROM Claims WHERE Id = 1", false)]
    [InlineData("SELECT COUNT(*) FROM Claims", false)]
    public void A_walk_is_told_from_a_look_into_an_index(string sql, bool isWalk)
    {
        using var context = _store.Open();
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;

        Assert.Equal(isWalk, PlanReader.WalksOf(command).Count > 0);
    }

    private async Task<IReadOnlyList<string>> WalkedAsync(Func<TrackerContext, Task> ask)
    {
        var plans = new PlanReader();
        var options = new DbContextOptionsBuilder<TrackerContext>();
        StoreRegistration.Configure(options, _store.File);
        await using var context = new TrackerContext(options.AddInterceptors(plans).Options);
        await ask(context);
        Assert.True(plans.Commands > 0);
        return plans.Walks;
    }

    /// <summary>Asks for the plan of every command.</summary>
    private sealed partial class PlanReader : DbCommandInterceptor
    {
        private readonly List<string> _walks = [];

        public IReadOnlyList<string> Walks => _walks;

        public int Commands { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands++;
            _walks.AddRange(WalksOf(command).Select(walk => $"{walk}: {command.CommandText}"));
            return new(result);
        }

        public static IReadOnlyList<string> WalksOf(DbCommand command)
        {
            using var explained = command.Connection!.CreateCommand();
            explained.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
            foreach (SqliteParameter parameter in command.Parameters) explained.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
            explained.Transaction = command.Transaction;
            using var reader = explained.ExecuteReader();
            var steps = reader.Cast<DbDataRecord>().Select(step => step.GetString(3)).ToList();
            return [.. steps.Where(step => Walk().Match(step) is { Success: true } walk && !steps.Exists(made => Made(made, walk.Groups["table"].Value)))];
        }

        // What the command itself put together is walked, but does not grow with the table it came from.
        private static bool Made(string step, string name) => step == $"CO-ROUTINE {name}" || step == $"MATERIALIZE {name}";

        // Takes "SCAN c"; not "SCAN c USING COVERING INDEX …", "SCAN found VIRTUAL TABLE INDEX …" or "SCAN CONSTANT ROW".
        [GeneratedRegex(@"^SCAN (?<table>[^ ]+)$", RegexOptions.ExplicitCapture, 250)]
        private static partial Regex Walk();
    }
}
