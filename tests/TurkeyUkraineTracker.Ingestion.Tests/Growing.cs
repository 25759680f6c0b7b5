using TurkeyUkraineTracker.Growth;

namespace TurkeyUkraineTracker.Ingestion.Tests;

/// <summary>A generated collection whose truth is known; the large ones are measured by hand (docs/adr/0012).</summary>
public sealed class Growing : IDisposable
{
    private const int Articles = 200;

    // As measured; they may rise.
    private const double LeastRecall = 0.94;
    private const double LeastPrecision = 0.99;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Planted_pairs_are_found_and_nothing_else_is_joined()
    {
        var report = await new GrowthRun(_folder.At("tracker.db")).RunAsync(new Collection(seed: 1).Take(Articles), _ => { });

        Assert.True(report.Pairs.Recall >= LeastRecall, report.InWords());
        Assert.True(report.Pairs.Precision >= LeastPrecision, report.InWords());
    }

    [Fact]
    public void The_same_seed_gives_the_same_articles_and_the_beginning_of_more()
    {
        var few = new Collection(seed: 2).Take(20).Select(told => told.Text);
        var more = new Collection(seed: 2).Take(40).Select(told => told.Text);

        Assert.Equal(few, more.Take(20));
    }
}
