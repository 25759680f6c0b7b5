using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

public sealed class Usage
{
    public static TheoryData<string> Commands => new(TrackerCommandLine.Root.Subcommands.Select(command => command.Name));

    [Theory]
    [InlineData("ingest")]
    [InlineData("analyse", "--json")]
    [InlineData("analyse", "article.txt")]
    [InlineData("analyse", "--unknown", "--json")]
    [InlineData("score")]
    [InlineData("score", "--record", "record.tsv")]
    [InlineData("export")]
    [InlineData("export", "--json", "--unknown")]
    [InlineData("remove")]
    [InlineData("check", "something")]
    [InlineData("judge", "one")]
    [InlineData("reanalyse", "something")]
    [InlineData("serve", "something")]
    [InlineData("serve", "--unknown")]
    [InlineData("unknown")]
    [InlineData("check", "--database")]
    public async Task A_command_line_that_cannot_be_understood_is_answered_with_2_and_nothing_on_standard_output_but_help(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("Same")]
    [InlineData("0")]
    public async Task A_verdict_that_is_none_is_answered_with_one_sentence(string verdict)
    {
        var run = await CommandRun.Of("judge", "a", "b", verdict);

        Assert.Equal((ExitCode.WrongUsage, JudgeCommand.SayWhat), (run.ExitCode, run.Error.Trim()));
        Assert.Contains("<same|different|unsure>", (await CommandRun.Of("judge", "--help")).Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself(string command)
    {
        var run = await CommandRun.Of(command, "--help");

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "--json")]
    [InlineData("check")]
    [InlineData("remove", "some-article")]
    [InlineData("reanalyse")]
    [InlineData("judge", "a", "b", "same")]
    public async Task A_command_that_only_reads_creates_no_database(params string[] args)
    {
        using var scratch = new ScratchFolder();

        var run = await CommandRun.Of([.. args, "--database", scratch.Database]);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Contains(scratch.Database, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.Database));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stack_trace_is_shown_only_when_it_is_asked_for(bool verbose)
    {
        using var scratch = new ScratchFolder();
        var noDatabase = scratch.Write("tracker.db", "this is no database, whatever its name says");

        var run = await CommandRun.Of(["check", "--database", noDatabase, .. verbose ? ["--verbose"] : Array.Empty<string>()]);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(verbose, run.Error.Contains("   at ", StringComparison.Ordinal));
    }
}
