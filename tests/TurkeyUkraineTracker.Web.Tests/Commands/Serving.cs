using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

public sealed class Serving : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task An_empty_store_takes_in_the_seed_articles_and_says_so()
    {
        var printed = await ServeAsync();

        Assert.Contains("seed articles", printed, StringComparison.Ordinal);
        Assert.Equal(Directory.GetFiles(WhereThingsAre.Here.SeedArticles).Length, printed.Split("stored ").Length - 1);
    }

    [Fact]
    public async Task Missing_seed_articles_are_named_with_the_way_to_get_them()
    {
        using var output = new StringWriter();
        await using var services = new ServiceCollection().AddLogging().AddRooms(new(_scratch.Database, WhereThingsAre.Here.Topic, false, [])).BuildServiceProvider();

        await Seeding.PrepareStoreAsync(services, withSeeds: true, _scratch.File("no-seeds"), output, default);

        Assert.Contains(_scratch.File("no-seeds"), output.ToString(), StringComparison.Ordinal);
        Assert.Contains(Seeding.HowToGetSeeds, output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("refused", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_start_takes_in_nothing()
    {
        await ServeAsync();

        var printed = await ServeAsync();

        Assert.DoesNotContain("stored", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("seed", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_seed_leaves_the_store_empty()
    {
        var printed = await ServeAsync("--no-seed");

        Assert.DoesNotContain("stored", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_is_printed_answers()
    {
        var answer = "";

        await ServeAsync(["--no-seed"], async address =>
        {
            using var client = new HttpClient();
            answer = await client.GetStringAsync(address);
        });

        Assert.Contains("<html", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        var second = default(CommandRun);

        await ServeAsync(["--no-seed"], async address =>
            second = await CommandRun.Of("serve", "--no-seed", "--database", _scratch.Database, $"--urls={address.GetLeftPart(UriPartial.Authority)}"));

        Assert.Equal(ExitCode.SomeFailed, second!.ExitCode);
        var line = Assert.Single(second.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"http://127\.0\.0\.1:\d+.*" + Regex.Escape(Failure.AnotherAddress), line);
    }

    public void Dispose() => _scratch.Dispose();

    private Task<string> ServeAsync(params string[] options) => ServeAsync(options, _ => Task.CompletedTask);

    /// <summary>Serves until <paramref name="whileServing"/> is done, and gives back what was printed.</summary>
    private async Task<string> ServeAsync(string[] options, Func<Uri, Task> whileServing)
    {
        using var stop = new CancellationTokenSource();
        using var output = new HeardWriter();
        using var error = new StringWriter();
        var run = TrackerCommandLine.RunAsync(
            ["serve", "--database", _scratch.Database, "--urls=http://127.0.0.1:0", .. options], output, error, stop.Token);

        Assert.True(await Task.WhenAny(run, output.Address) == output.Address, $"It ended before it served: {error}");
        await whileServing(await output.Address);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.AllWell, await run);
        return output.ToString();
    }
}
