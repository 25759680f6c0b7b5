using System.Text.Json;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>What <c>score</c> prints; what counts as found is for the tests of the ingestion.</summary>
public sealed class Scoring : IDisposable
{
    private const string Port =
        """
        Recep Tayyip Erdoğan said that Turkey would escort five ships. The port of Ada is blue.
        ===
        claim indirect speaker="recep-tayyip-erdogan" source="Recep Tayyip Erdoğan" cue="said" content="Turkey would escort five ships"
        figure "five ships" 6 ship
        name "Recep Tayyip Erdoğan" recep-tayyip-erdogan
        name "Turkey" turkey
        """;

    private const string Fire =
        """
        === a.txt
        In Ada the harbour of the old town burned on Friday. Mayor Jane Roe said that [[g1|three people had died in the fire]].
        === b.txt
        The people of Ada mourn their neighbours. Mayor Jane Roe said that [[g1|three people had died in the fire]].

        """;

    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task The_table_has_a_row_for_each_article_each_language_and_all()
    {
        _scratch.Write("gold/01-en-port.gold", Port);
        _scratch.Write("gold/notes.md", "No article.");

        var run = await CommandRun.Of("score", _scratch.File("gold"));

        Assert.Equal((ExitCode.AllWell, ""), (run.ExitCode, run.Error));
        Assert.Equal(["01-en-port", "en", "total"], run.Lines.Skip(2).Take(3).Select(line => line.Split(' ')[0]));
        Assert.Equal(["100", "100", "100"], run.Lines[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..4]);
    }

    [Fact]
    public async Task Every_line_of_the_table_is_as_wide_as_its_columns()
    {
        _scratch.Write("01-en-port.gold", Port);

        var run = await CommandRun.Of("score", _scratch.Path);

        Assert.Single(run.Lines.Skip(1).Take(4).Select(line => line.Length).Distinct());
    }

    [Fact]
    public async Task Each_rule_has_a_row_with_its_part_of_the_whole()
    {
        _scratch.Write("01-en-port.gold", Port);

        var run = await CommandRun.Of("score", _scratch.Path);

        var rows = run.Lines.Skip(6).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Contains(rows, row => row is ["en", "attributed", "cue-then-that", "100", "100", "1", "1"]);
        Assert.Contains(rows, row => row is ["en", "figures", "number-then-noun", "0", "0", "0", "1"]);
    }

    [Fact]
    public async Task Each_folder_is_measured_by_itself_and_recorded_without_its_words()
    {
        _scratch.Write("one/01-en-port.gold", Port);
        _scratch.Write("two/01-en-port.gold", Port);

        await CommandRun.Of("score", _scratch.File("one"), _scratch.File("two"), "--record", _scratch.File("record.tsv"));

        var record = ScoreRecord.Parse("record.tsv", await File.ReadAllTextAsync(_scratch.File("record.tsv")));
        Assert.Equal(["one", "two"], record.Rows.Select(row => row.Set).Distinct());
        Assert.Contains(new ScoreRow("two", "en", "attributed", "cue-then-that", new(1, 1, 1, 1)), record.Rows);
    }

    [Theory]
    [InlineData("set\tlanguage\n")]
    [InlineData("set\tlanguage\tmeasure\nmeasured\t2026-11-20\t1\none\ten\tnames\n")]
    public void What_is_no_record_is_refused(string text) => Assert.Throws<FormatException>(() => ScoreRecord.Parse("x.tsv", text));

    [Fact]
    public async Task What_is_not_as_annotated_is_listed_on_request()
    {
        _scratch.Write("01-en-port.gold", Port);

        var without = await CommandRun.Of("score", _scratch.Path);
        var with = await CommandRun.Of("score", _scratch.Path, "--misses");

        var notes = with.Lines.Where(line => line.Contains("“five ships”", StringComparison.Ordinal));
        Assert.Equal(["Miss", "False"], notes.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
        Assert.DoesNotContain("five ships", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_machines_there_is_a_line_for_each_article_each_language_and_all()
    {
        _scratch.Write("01-en-port.gold", Port);

        var run = await CommandRun.Of("score", _scratch.Path, "--json", "--misses");

        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["article", "language", "total"], lines.Select(line => line.GetProperty("scope").GetString()));
        Assert.All(lines, line => Assert.Equal(1, line.GetProperty("measures").GetProperty("attributed").GetProperty("f1").GetDouble()));
        Assert.Contains(lines[0].GetProperty("notes").EnumerateArray(), note => note.GetProperty("measure").GetString() == "figures");
    }

    [Fact]
    public async Task Annotations_that_cannot_be_read_are_listed_and_cost_the_others_nothing()
    {
        _scratch.Write("01-en-port.gold", Port);
        _scratch.Write("02-en-typo.gold", "Text.\n===\nname \"Txet\" x\n");

        var run = await CommandRun.Of("score", _scratch.Path);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains("02-en-typo.gold: name \"Txet\" x: The passage does not hold: Txet", run.Error, StringComparison.Ordinal);
        Assert.Contains("01-en-port", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_have_a_table_of_their_own()
    {
        _scratch.Write("01-en-port.gold", Port);
        _scratch.Write("02-fire.story", Fire);

        var run = await CommandRun.Of("score", _scratch.Path);

        Assert.Equal((ExitCode.AllWell, ""), (run.ExitCode, run.Error));
        Assert.Equal(["02-fire", "total"], run.Lines.TakeLast(2).Select(line => line.Split(' ')[0]));
        Assert.Equal(["100", "100", "100", "1", "1", "0", "100"], run.Lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
    }

    [Fact]
    public async Task A_pair_that_is_not_as_marked_is_listed_on_request()
    {
        _scratch.Write("02-fire.story", Fire.Replace("neighbours. Mayor Jane Roe said that [[g1|", "neighbours. Mayor Jane Roe said that [[b1|", StringComparison.Ordinal));

        var without = await CommandRun.Of("score", _scratch.Path);
        var with = await CommandRun.Of("score", _scratch.Path, "--misses");

        Assert.Contains("02-fire  False  g1 with b1  a.txt “three people", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("False", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_machines_there_is_a_line_for_each_story_and_all()
    {
        _scratch.Write("02-fire.story", Fire);

        var run = await CommandRun.Of("score", _scratch.Path, "--json");

        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["story", "stories"], lines.Select(line => line.GetProperty("scope").GetString()));
        Assert.All(lines, line => Assert.Equal(1, line.GetProperty("measures").GetProperty("found-pairs").GetProperty("recall").GetDouble()));
    }

    [Fact]
    public async Task A_folder_without_annotations_is_no_success()
    {
        _scratch.Write("article.txt", "Text.");

        var run = await CommandRun.Of("score", _scratch.Path);

        Assert.Equal((ExitCode.SomeFailed, ""), (run.ExitCode, run.Output));
        Assert.Contains(AnnotatedFiles.None, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();
}
