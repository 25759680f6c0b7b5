using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Tests;

public sealed class Checking : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_sound_store_has_no_findings()
    {
        var report = await CheckAfterAsync($"SELECT 1");

        Assert.Equal((1, 2, 0), (report.Articles, report.Anchors, report.Findings.Count));
    }

    [Fact]
    public async Task An_anchor_that_lost_its_words_is_found()
    {
        var report = await CheckAfterAsync($"UPDATE Contents SET Text = replace(Text, 'left', 'came')");

        var finding = Assert.Single(report.Findings);
        Assert.Equal("anchor", finding.Check);
        Assert.EndsWith("#c-1", finding.Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content"), InlineData("Cue"), InlineData("Speaker")]
    public async Task A_part_of_a_claim_outside_of_the_text_is_found(string part)
    {
        var report = await CheckAfterAsync(FormattableStringFactory.Create($"UPDATE Appearances SET Spans = json_set(Spans, '$.{part}', json('[[900000,900009]]')) WHERE Number = 1"));

        Assert.Equal("anchor", Assert.Single(report.Findings).Check);
    }

    [Fact]
    public async Task Places_outside_of_the_text_are_counted() =>
        Assert.Contains("mark", (await CheckAfterAsync($"UPDATE Contents SET Text = 'A ship left.'")).Findings.Select(finding => finding.Check));

    [Fact]
    public async Task A_figure_that_lost_its_words_is_found() =>
        Assert.Equal("figure", Assert.Single((await CheckAfterAsync($"UPDATE Figures SET Text = 'two ships'")).Findings).Check);

    [Fact]
    public async Task Bytes_that_do_not_fit_their_hash_are_found() =>
        Assert.Equal("hash", Assert.Single((await CheckAfterAsync($"UPDATE Contents SET RawBytes = x'00'")).Findings).Check);

    [Fact]
    public async Task A_row_that_points_nowhere_is_found()
    {
        var report = await CheckAfterAsync($"PRAGMA foreign_keys = OFF; INSERT INTO ClaimActors (ClaimId, ActorId) VALUES (1, 4711)");

        Assert.Equal([new("foreign-key", "ClaimActors", "Rows that point at missing rows of Actors: 1.")], report.Findings);
    }

    [Fact]
    public async Task A_search_index_out_of_step_is_found() =>
        Assert.Equal("search", Assert.Single((await CheckAfterAsync($"DROP TRIGGER ClaimSearchChanged; UPDATE Claims SET SearchText = 'x'")).Findings).Check);

    private async Task<CheckReport> CheckAfterAsync(FormattableString damage)
    {
        await _store.SaveAsync(new Story("A ship left. It rained.").Counts("A ship", 1, "ship").Claims("A ship left").Claims("It rained"));
        await using var context = _store.Open();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlAsync(damage);
        return await new StoreCheck(context).RunAsync(default);
    }
}
