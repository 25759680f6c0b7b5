using System.IO.Compression;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>A store is packed by one command, and taken in again by another.</summary>
public sealed class PackingStores : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _scratch = new();

    private string Archive => _scratch.File("store.zip");

    private string Copy => _scratch.File("copy.db");

    public async Task InitializeAsync()
    {
        _scratch.Write("in/a.txt", SomeArticle.English);
        _scratch.Write("in/b.txt", SomeArticle.Vietnamese);
        await CommandRun.Of("ingest", _scratch.File("in"), "--database", _scratch.Database);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task An_empty_store_becomes_the_same_claims_ids_and_judgements()
    {
        var slug = (await CommandRun.Of("ingest", _scratch.File("in/a.txt"), "--database", _scratch.Database)).Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        await CommandRun.Of("judge", $"{slug}#c-1", $"{slug}#c-2", "same", "--who", "anna", "--why", "told twice", "--database", _scratch.Database);
        await PackAsync();
        var run = await CommandRun.Of("ingest", Archive, "--database", Copy);

        Assert.Equal(["stored", "stored"], run.Lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("anna judged them the same", await ClaimsAsync(Copy), StringComparison.Ordinal);
        Assert.Equal(await ClaimsAsync(_scratch.Database), await ClaimsAsync(Copy));
        Assert.StartsWith("Verified 2 articles", (await CommandRun.Of("check", "--database", Copy)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_has_changed_comes_with_all_its_versions()
    {
        foreach (var tonnes in (string[])["20,000", "25,000"])
        {
            _scratch.Write("changed.txt", SomeArticle.English.Replace("20,000", tonnes, StringComparison.Ordinal) + "\nURL: https://wharf.example/storm\n");
            await CommandRun.Of("ingest", _scratch.File("changed.txt"), "--database", _scratch.Database);
        }

        await PackAsync();
        var run = await CommandRun.Of("ingest", Archive, "--database", Copy);

        Assert.Equal(["stored", "stored", "stored", "revised"], run.Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(await ClaimsAsync(_scratch.Database), await ClaimsAsync(Copy));
    }

    [Fact]
    public async Task An_archive_and_a_file_are_taken_in_by_one_command_the_archive_first()
    {
        await PackAsync();
        _scratch.Write("c.txt", SomeArticle.English + "\nMore.\n");
        var run = await CommandRun.Of("ingest", _scratch.File("c.txt"), Archive, "--database", Copy);

        Assert.Equal(["stored", "stored", "stored"], run.Lines.Select(line => line.Split(' ')[0]));
        Assert.Empty((await CommandRun.Of("ingest", Archive, "--database", Copy)).Error);
    }

    [Fact]
    public async Task The_same_archive_twice_changes_nothing()
    {
        await PackAsync();
        await CommandRun.Of("ingest", Archive, "--database", Copy);
        var (before, again) = (await ClaimsAsync(Copy), await CommandRun.Of("ingest", Archive, "--database", Copy));

        Assert.Equal(["unchanged", "unchanged"], again.Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(before, await ClaimsAsync(Copy));
    }

    [Fact]
    public async Task The_same_store_gives_the_same_bytes_and_a_line_for_each_article()
    {
        var run = await PackAsync();
        var first = await File.ReadAllBytesAsync(Archive);
        await PackAsync();

        Assert.Equal(["packed     a.txt", "packed     b.txt"], run.Lines);
        Assert.Equal(first, await File.ReadAllBytesAsync(Archive));
        Assert.False(File.Exists(Archive + ".unfinished"));
    }

    [Fact]
    public async Task An_article_whose_bytes_were_changed_is_refused_and_the_others_are_taken()
    {
        await PackAsync();
        await ChangeAsync("articles/", entry => entry.WriteByte((byte)'x'));
        var run = await CommandRun.Of("ingest", Archive, "--database", Copy);

        Assert.Equal((ExitCode.SomeFailed, 1), (run.ExitCode, run.Lines.Count(line => line.StartsWith("stored", StringComparison.Ordinal))));
        Assert.Contains(Ingestion.Archives.Restoration.BadBytes, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"file\":\"a.txt\"", "\"file\":\"../a.txt\""), InlineData("\"sha256\":\"", "\"sha256\":\"../"), InlineData("\"file\":\"a.txt\"", "\"file\":\"a\\u001b[2Jb\"")]
    public async Task A_name_that_would_lead_elsewhere_is_refused(string honest, string hostile)
    {
        await PackAsync();
        await ReplaceAsync("articles.jsonl", honest, hostile);
        var run = await CommandRun.Of("ingest", Archive, "--database", Copy);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains(Ingestion.Archives.Restoration.BadLine, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public async Task An_entry_that_unpacks_to_more_than_an_article_may_have_is_refused_and_the_others_are_taken()
    {
        await PackAsync();
        await ChangeAsync("articles/", entry => entry.SetLength(20_000_000));
        var run = await CommandRun.Of("ingest", Archive, "--database", Copy);

        Assert.Equal(["refused", "stored"], run.Lines.Select(line => line.Split(' ')[0]).Order());
        Assert.Contains(Ingestion.Archives.Restoration.BadBytes, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}"), InlineData("{\"format\":\"claim-tracker-store\",\"version\":2,\"analysis\":\"1\"}"), InlineData("[")]
    public async Task Another_archive_is_refused_with_the_reason(string manifest)
    {
        await PackAsync();
        await ChangeAsync("manifest.json", entry =>
        {
            entry.SetLength(0);
            entry.Write(System.Text.Encoding.UTF8.GetBytes(manifest));
        });
        var run = await CommandRun.Of("ingest", Archive, _scratch.File("in/a.txt"), "--database", Copy);

        Assert.Equal(["refused", "stored"], run.Lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("store.zip: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_only_called_zip_is_refused_with_the_reason()
    {
        var run = await CommandRun.Of("ingest", _scratch.Write("no.zip", "words"), "--database", Copy);

        Assert.Equal((ExitCode.SomeFailed, true), (run.ExitCode, run.Error.Contains("It is no export of a store", StringComparison.Ordinal)));
    }

    private Task<CommandRun> PackAsync() => CommandRun.Of("export", "--zip", Archive, "--database", _scratch.Database);

    private static async Task<string> ClaimsAsync(string database) => (await CommandRun.Of("export", "--json", "--database", database)).Output;

    private Task ReplaceAsync(string name, string old, string changed) => ChangeAsync(name, entry =>
    {
        using var reader = new StreamReader(entry, leaveOpen: true);
        var text = reader.ReadToEnd().Replace(old, changed, StringComparison.Ordinal);
        entry.SetLength(0);
        entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
    });

    private async Task ChangeAsync(string name, Action<Stream> change)
    {
        await using var archive = await ZipFile.OpenAsync(Archive, ZipArchiveMode.Update);
        await using var entry = await archive.Entries.First(entry => entry.FullName.StartsWith(name, StringComparison.Ordinal)).OpenAsync();
        change(entry);
    }
}
