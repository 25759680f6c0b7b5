using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

public sealed class JudgingClaims : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private string _slug = "";

    private string First => $"{_slug}#c-1";

    private string Second => $"{_slug}#c-2";

    public async Task InitializeAsync()
    {
        var run = await CommandRun.Of("ingest", _scratch.Write("a.txt", SomeArticle.English), "--database", _scratch.Database);
        _slug = run.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task What_was_judged_is_noted_and_shown_with_who_and_why()
    {
        var run = await JudgeAsync(First, Second, "different", "--who", "anna", "--why", "another day");

        Assert.Equal((ExitCode.AllWell, "Noted: they are two claims."), (run.ExitCode, Assert.Single(run.Lines)));
        Assert.Matches("anna judged them different on [0-9-]+: another day", (await CommandRun.Of("export", "--json", "--database", _scratch.Database)).Output);
    }

    [Fact]
    public async Task Same_makes_one_claim_until_it_is_taken_back()
    {
        var noted = await JudgeAsync(First, Second, "same");
        var takenBack = await JudgeAsync(First, Second, "--remove");

        Assert.Equal(("Noted: they are one claim.", "Noted: they are two claims."), (Assert.Single(noted.Lines), Assert.Single(takenBack.Lines)));
    }

    [Fact]
    public async Task What_nobody_judged_cannot_be_taken_back()
    {
        var run = await JudgeAsync(First, Second, "--remove");

        Assert.Equal((ExitCode.SomeFailed, "Nobody has judged the two."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task An_appearance_that_is_not_there_is_named()
    {
        var run = await JudgeAsync(First, "nothing", "same");

        Assert.Equal((ExitCode.SomeFailed, "There is no claim or appearance nothing."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task One_appearance_is_not_judged_with_itself() =>
        Assert.Equal("Both name the same appearance.", (await JudgeAsync(First, First, "same")).Error.Trim());

    [Theory]
    [InlineData]
    [InlineData("perhaps")]
    [InlineData("same", "--remove")]
    public async Task Exactly_one_of_a_verdict_and_its_removal_is_asked_for(params string[] args) =>
        Assert.Equal(ExitCode.WrongUsage, (await JudgeAsync([First, Second, .. args])).ExitCode);

    private Task<CommandRun> JudgeAsync(params string[] args) => CommandRun.Of(["judge", .. args, "--database", _scratch.Database]);
}
