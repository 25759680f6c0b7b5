using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

public sealed class TakingArticlesIn : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task Every_article_gets_one_line()
    {
        _scratch.Write("in/a.txt", SomeArticle.English);
        _scratch.Write("in/deeper/b.txt", SomeArticle.Vietnamese);

        var run = await IngestAsync("in");

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("stored", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        _scratch.Write("a.txt", SomeArticle.English);
        await IngestAsync("a.txt");

        var again = await IngestAsync("a.txt");

        Assert.Equal(ExitCode.AllWell, again.ExitCode);
        Assert.StartsWith("unchanged", Assert.Single(again.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_listed_with_its_reason_and_the_rest_goes_on()
    {
        _scratch.Write("in/a.txt", "");
        _scratch.Write("in/b.txt", SomeArticle.English);

        var run = await IngestAsync("in");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("stored", StringComparison.Ordinal));
        Assert.Matches(@"1 of 2 not taken in:\s+a\.txt: \S", run.Error);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_listed_and_the_rest_goes_on()
    {
        _scratch.Write("b.txt", SomeArticle.English);

        var run = await IngestAsync("absent.txt", "b.txt");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("stored", StringComparison.Ordinal));
        Assert.Contains("absent.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_folder_without_its_tables_is_named()
    {
        _scratch.Write("a.txt", SomeArticle.English);

        var run = await CommandRun.Of("ingest", _scratch.File("a.txt"), "--database", _scratch.Database, "--topic", _scratch.File("no-topic"));

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("no-topic", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_article_is_gone_and_cannot_be_removed_twice()
    {
        _scratch.Write("a.txt", SomeArticle.English);
        var slug = (await IngestAsync("a.txt")).Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];

        var first = await CommandRun.Of("remove", slug, "--database", _scratch.Database);
        var second = await CommandRun.Of("remove", slug, "--database", _scratch.Database);

        Assert.Equal((ExitCode.AllWell, ExitCode.SomeFailed), (first.ExitCode, second.ExitCode));
        Assert.Empty((await CommandRun.Of("export", "--json", "--database", _scratch.Database)).Output);
    }

    [Fact]
    public async Task What_was_taken_in_passes_the_check()
    {
        _scratch.Write("a.txt", SomeArticle.English);
        await IngestAsync("a.txt");

        var run = await CommandRun.Of("check", "--database", _scratch.Database);

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.StartsWith("Verified 1 article, ", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<CommandRun> IngestAsync(params string[] names) =>
        CommandRun.Of(["ingest", .. names.Select(_scratch.File), "--database", _scratch.Database]);
}
