using System.Text.Json;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>Every claim of a store in the forms of the site, printed or in a file.</summary>
public sealed class ExportingClaims : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private string Exported => _scratch.File("claims.out");

    public async Task InitializeAsync()
    {
        _scratch.Write("in/a.txt", SomeArticle.English);
        _scratch.Write("in/b.txt", SomeArticle.Vietnamese);
        await CommandRun.Of("ingest", _scratch.File("in"), "--database", _scratch.Database);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("--json"), InlineData("--csv"), InlineData("--jsonld")]
    public async Task A_file_holds_what_would_be_printed(string form)
    {
        var printed = (await ExportAsync(form)).Output;
        var run = await ExportAsync(form, "--out", Exported);

        Assert.StartsWith("written    ", run.Output, StringComparison.Ordinal);
        Assert.Equal(printed, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Exported)));
        Assert.False(File.Exists(Exported + ".unfinished"));
    }

    [Fact]
    public async Task Every_form_has_every_claim()
    {
        var claims = (await ExportAsync("--json")).Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).ToHashSet();
        var table = (await ExportAsync("--csv")).Lines.Skip(1).Select(line => line.Split(',')[0]).ToHashSet();
        var list = JsonDocument.Parse((await ExportAsync("--jsonld")).Output).RootElement.GetProperty("itemListElement");
        var linked = list.EnumerateArray().Select(claim => claim.GetProperty("identifier").GetString()).ToHashSet();

        Assert.NotEmpty(claims);
        Assert.Equal(claims.Order(), table.Order());
        Assert.Equal(claims.Order(), linked.Order());
    }

    [Fact]
    public async Task Addresses_begin_where_the_site_is_said_to_be()
    {
        var list = JsonDocument.Parse((await ExportAsync("--jsonld", "--site", "https://claims.example")).Output).RootElement;

        Assert.Equal("https://claims.example/claims", list.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_file_that_was_there_stays_when_the_export_fails()
    {
        _scratch.Write("claims.out", "earlier");

        var run = await CommandRun.Of("export", "--csv", "--out", Exported, "--database", _scratch.File("absent.db"));

        Assert.Equal((ExitCode.SomeFailed, "earlier"), (run.ExitCode, await File.ReadAllTextAsync(Exported)));
    }

    [Theory]
    [InlineData(ExportCommand.SayWhat), InlineData(ExportCommand.SayWhat, "--out", "x")]
    [InlineData(ExportCommand.SayWhat, "--csv", "--jsonld"), InlineData(ExportCommand.SayWhat, "--json", "--zip", "x.zip")]
    [InlineData(ExportCommand.ZipHasAFile, "--zip", "x.zip", "--out", "y")]
    [InlineData(ExportCommand.NoAddress, "--jsonld", "--site", "claims.example")]
    public async Task What_cannot_be_meant_is_refused_with_the_reason(string reason, params string[] args)
    {
        var run = await ExportAsync(args);

        Assert.Equal((ExitCode.WrongUsage, true), (run.ExitCode, run.Error.Contains(reason, StringComparison.Ordinal)));
    }

    private Task<CommandRun> ExportAsync(params string[] args) => CommandRun.Of(["export", .. args, "--database", _scratch.Database]);
}
