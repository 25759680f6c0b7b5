using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Web.Commands;
using TurkeyUkraineTracker.Web.Rendering;
using TurkeyUkraineTracker.Web.Tests.Commands;
using TurkeyUkraineTracker.Web.Tests.House;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>What the site says of itself is what is measured today.</summary>
public sealed class MeasuredOnTheSite(SiteUnderTest site) : IClassFixture<SiteUnderTest>, IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task The_record_is_that_of_todays_measurement()
    {
        var run = await CommandRun.Of("score", Clone.PathOf("tests", "held-out"), Clone.PathOf("tests", "passages"), "--record", _scratch.File("now.tsv"));

        var now = ScoreRecord.Parse("now.tsv", await File.ReadAllTextAsync(_scratch.File("now.tsv")));
        Assert.Equal((ExitCode.AllWell, ""), (run.ExitCode, run.Error));
        Assert.Equal(now.Rows, MeasuredScores.Record.Rows);
        Assert.Equal(now.Analysis, MeasuredScores.Record.Analysis);
    }

    [Fact]
    public async Task The_page_shows_every_sum_with_its_day()
    {
        var page = (await site.GetAsync("/about")).Page;

        Assert.Equal(2 * MeasuredScores.Sums.Count(), page.QuerySelectorAll("[data-measured] td").Length);
        Assert.Equal(MeasuredScores.Rules.Count(), page.QuerySelectorAll("[data-measured-rules] tbody tr").Length);
        Assert.Equal($"{MeasuredScores.Record.On:O}", page.QuerySelector("#measured time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_measured_rule_leads_to_what_it_does()
    {
        var page = (await site.GetAsync("/about")).Page;

        var links = page.QuerySelectorAll("[data-measured-rules] a").Select(link => link.GetAttribute("href")!);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.Split('#')[1])));
    }

    [Fact]
    public void No_word_of_a_passage_is_in_the_record() =>
        Assert.DoesNotContain(MeasuredScores.Record.Lines().Skip(1), line => line.Contains(' ', StringComparison.Ordinal));

    public void Dispose() => _scratch.Dispose();
}
