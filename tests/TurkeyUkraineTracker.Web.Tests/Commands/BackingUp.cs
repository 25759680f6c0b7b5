using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary><c>backup</c>, and what a store says that was damaged.</summary>
public sealed class BackingUp : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task A_copy_in_the_stores_place_exports_the_same_to_the_byte()
    {
        await IngestAsync();
        var before = await CommandRun.Of("export", "--json", "--database", _scratch.Database);

        var backup = await CommandRun.Of("backup", _scratch.File("copy.db"), "--database", _scratch.Database);

        Assert.Equal((ExitCode.AllWell, ""), (backup.ExitCode, backup.Error));
        Assert.Equal(before.Output, (await CommandRun.Of("export", "--json", "--database", _scratch.File("copy.db"))).Output);
        Assert.Equal(ExitCode.AllWell, (await CommandRun.Of("check", "--database", _scratch.File("copy.db"))).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        await IngestAsync();

        var backup = await CommandRun.Of("backup", _scratch.Write("copy.db", "Mine."), "--database", _scratch.Database);

        Assert.Equal(ExitCode.SomeFailed, backup.ExitCode);
        Assert.Contains("not overwritten", backup.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0), InlineData(5_000), InlineData(40_000)]
    public async Task A_damaged_file_is_said_to_be_damaged_in_one_line(int from)
    {
        await IngestAsync();
        await using (var file = File.OpenWrite(_scratch.Database))
        {
            file.Position = from;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 60_000).ToArray());
        }

        var check = await CommandRun.Of("check", "--database", _scratch.Database);

        Assert.Equal(ExitCode.SomeFailed, check.ExitCode);
        Assert.StartsWith($"The database {_scratch.Database} ", Assert.Single(check.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private async Task IngestAsync()
    {
        await CommandRun.Of("ingest", _scratch.Write("a.txt", SomeArticle.English), _scratch.Write("b.txt", SomeArticle.Vietnamese), "--database", _scratch.Database);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }
}
