using System.CommandLine;
using System.CommandLine.Parsing;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>judge</c>: says of two appearances whether they are one claim.</summary>
internal static class JudgeCommand
{
    internal const string SayWhat = "Say same, different or unsure, or --remove.";

    private static readonly Argument<string> First = new("A")
    {
        Description = "A claim, by its id, meaning its first appearance; or an appearance as its article's page names it: ARTICLE#c-3.",
    };

    private static readonly Argument<string> Second = new("B") { Description = "The other, likewise." };

    private static readonly Argument<Judged?> Verdict = new("VERDICT")
    {
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "same|different|unsure",
        Description = "What the two are.",
        CustomParser = VerdictOf,
    };

    private static readonly Option<string?> Why = new("--why") { HelpName = "TEXT", Description = "The reason, shown with the claim." };

    private static readonly Option<string> Who = new("--who") { HelpName = "NAME", Description = "Who says so. Default: the name you are logged in by.", DefaultValueFactory = _ => Environment.UserName };

    private static readonly Option<bool> Remove = new("--remove") { Description = "Take back what was said of the two." };

    public static Command Create()
    {
        var command = new Command("judge", "Say of two appearances whether they are one claim; it outranks the matcher.")
        {
            First, Second, Verdict, Why, Who, Remove, SharedOptions.Database, SharedOptions.Verbose,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Remove) == (result.GetResult(Verdict) is { Tokens.Count: > 0 })) result.AddError(SayWhat);
        });
        command.SetAction(JudgeAsync);
        return command;
    }

    // Not the parser of enumerations: it takes "0" and "SAME" too, and refuses others by the name of a type.
    private static Judged? VerdictOf(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return null;

        var verdict = Enum.GetValues<Judged>().Cast<Judged?>().FirstOrDefault(verdict => token.Value == Kebab.Of(verdict!.Value));
        if (verdict is null) result.AddError(SayWhat);
        return verdict;
    }

    private static async Task<int> JudgeAsync(ParseResult parsed, CancellationToken ct)
    {
        var (first, second) = (parsed.GetRequiredValue(First), parsed.GetRequiredValue(Second));
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        var writer = rooms.GetRequiredService<JudgementWriter>();
        var outcome = parsed.GetValue(Verdict) is { } verdict
            ? await writer.RecordAsync(first, second, verdict, parsed.GetRequiredValue(Who), parsed.GetValue(Why), ct)
            : await writer.RemoveAsync(first, second, ct);
        if (outcome is JudgementOutcome.Done done)
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(done.AreOne ? "Noted: they are one claim." : "Noted: they are two claims.");
            return ExitCode.AllWell;
        }

        await parsed.InvocationConfiguration.Error.WriteLineAsync(InWords(outcome));
        return ExitCode.SomeFailed;
    }

    private static string InWords(JudgementOutcome outcome) => outcome switch
    {
        JudgementOutcome.NotFound(var what) when what.Contains(' ', StringComparison.Ordinal) => "Nobody has judged the two.",
        JudgementOutcome.NotFound(var what) => $"There is no claim or appearance {what}.",
        _ => "Both name the same appearance.",
    };
}
