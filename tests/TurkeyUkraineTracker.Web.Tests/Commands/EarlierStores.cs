using System.IO.Compression;
using System.Net;
using System.Text.Json;
using TurkeyUkraineTracker.Web.Commands;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>A store that the program wrote before comparisons, origins and judgements were kept (three articles, two claims in several of them) is brought up to date and used on.</summary>
public sealed class EarlierStores : IDisposable
{
    /// <summary>An id that was merged into another claim by then.</summary>
    private const string Merged = "m3fk7ft8nj";

    private static readonly string[] Ids = ["0qefsjr1zw", "2aq39z39sb", "8ydqvk6jbz", "h85zfyyhy4"];

    private readonly ScratchFolder _scratch = new();

    public EarlierStores() => Unpack(_scratch.Database);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task It_passes_the_check()
    {
        var run = await RunAsync("check");

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.StartsWith("Verified 3 articles, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_exports_every_claim_under_its_id() => Assert.Equal(Ids, await ExportedIdsAsync());

    [Fact]
    public async Task Once_it_was_read_again_a_new_article_joins_its_claims()
    {
        await RunAsync("reanalyse");

        await RunAsync("ingest", _scratch.Write("new.txt", SomeArticle.English.Replace("Port reopens", "Harbour reopens", StringComparison.Ordinal)));

        Assert.Equal(Ids, await ExportedIdsAsync());
    }

    [Fact]
    public async Task Read_again_it_keeps_every_address()
    {
        var run = await RunAsync("reanalyse");

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.EndsWith("no addresses without a claim.", run.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("Verified 3 articles, ", (await RunAsync("check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_served_with_its_redirects()
    {
        var site = new SiteOfEarlierStore();
        await site.InitializeAsync();

        var merged = await site.GetAsync($"/claims/{Merged}");
        Assert.Equal(HttpStatusCode.MovedPermanently, merged.Status);
        foreach (var url in (string[])["/", "/claims", "/sources", "/actors", "/figures", "/terms", "/tensions", merged.Location!]) Assert.Equal((url, HttpStatusCode.OK), (url, (await site.GetAsync(url)).Status));
        await site.DisposeAsync();
    }

    private static void Unpack(string database)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Commands", "earlier-store.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(database);
        packed.CopyTo(file);
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.Of([.. args, "--database", _scratch.Database]);

    private async Task<IEnumerable<string>> ExportedIdsAsync() =>
        (await RunAsync("export", "--json")).Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).Order(StringComparer.Ordinal);

    private sealed class SiteOfEarlierStore : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles => [];

        private protected override void Prepare(string database) => Unpack(database);
    }
}
