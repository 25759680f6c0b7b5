using System.Text.Json;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>What <c>analyse</c> and <c>export</c> write for other programs.</summary>
public sealed class Printing : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task Analysis_is_one_line_of_json_for_each_article_and_nothing_else()
    {
        _scratch.Write("in/a.txt", SomeArticle.English);
        _scratch.Write("in/b.txt", SomeArticle.Vietnamese);

        var run = await CommandRun.Of("analyse", _scratch.File("in"), "--json");

        Assert.Equal(["a.txt", "b.txt"], run.Lines.Select(line => Property(line, "file")));
        Assert.Equal(("", ExitCode.AllWell), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task Analysis_prints_the_same_bytes_every_time()
    {
        _scratch.Write("a.txt", SomeArticle.Vietnamese);

        var first = await CommandRun.Of("analyse", _scratch.File("a.txt"), "--json");
        var second = await CommandRun.Of("analyse", _scratch.File("a.txt"), "--json");

        Assert.Equal(first.Output, second.Output);
        Assert.NotEmpty(first.Output);
    }

    [Fact]
    public async Task The_main_text_is_added_on_request_only()
    {
        _scratch.Write("a.txt", SomeArticle.English);

        var without = await CommandRun.Of("analyse", _scratch.File("a.txt"), "--json");
        var with = await CommandRun.Of("analyse", _scratch.File("a.txt"), "--json", "--text");

        Assert.False(JsonDocument.Parse(without.Lines[0]).RootElement.TryGetProperty("body", out _));
        Assert.Contains("first ship", Property(with.Lines[0], "body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_analysed_never_costs_the_others_their_lines()
    {
        _scratch.Write("in/a.txt", "");
        _scratch.Write("in/b.txt", SomeArticle.English);

        var run = await CommandRun.Of("analyse", _scratch.File("in"), _scratch.File("absent.txt"), "--json");

        Assert.Equal("b.txt", Property(Assert.Single(run.Lines), "file"));
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("a.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("absent.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_gives_every_claim_its_words_at_its_place_in_the_file()
    {
        _scratch.Write("a.txt", SomeArticle.English);
        await CommandRun.Of("ingest", _scratch.File("a.txt"), "--database", _scratch.Database);

        var run = await CommandRun.Of("export", "--json", "--database", _scratch.Database);

        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, AssertWordsStandThere);
    }

    public void Dispose() => _scratch.Dispose();

    // The test's article holds no character beyond the basic plane, so code points and UTF-16 units agree.
    private static void AssertWordsStandThere(string line)
    {
        var appearance = JsonDocument.Parse(line).RootElement.GetProperty("appearances")[0];
        var words = SomeArticle.English[appearance.GetProperty("start").GetInt32()..appearance.GetProperty("end").GetInt32()];

        Assert.Equal("a.txt", appearance.GetProperty("file").GetString());
        Assert.Equal(words, Property(line, "text"));
    }

    private static string? Property(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name).GetString();
}
