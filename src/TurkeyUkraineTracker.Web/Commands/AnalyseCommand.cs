using System.CommandLine;
using System.Text;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>analyse</c>: what is found in articles, printed and not kept.</summary>
internal static class AnalyseCommand
{
    private static readonly Option<bool> Text = new("--text")
    {
        Description = "Add the main text of every article as plain text.",
    };

    public static Command Create()
    {
        var command = new Command("analyse", "Print what is found in articles, without touching any database.")
        {
            SharedOptions.Paths,
            SharedOptions.Json,
            Text,
            SharedOptions.Topic,
            SharedOptions.Verbose,
        };
        command.Validators.Add(SharedOptions.RequireJson);
        command.SetAction(AnalyseAsync);
        return command;
    }

    private static async Task<int> AnalyseAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = Rooms.WithoutStore(parsed);
        var preview = rooms.GetRequiredService<Preview>();
        var refusals = new Refusals();
        foreach (var file in FileSource.Find(parsed.GetRequiredValue(SharedOptions.Paths)))
        {
            ct.ThrowIfCancellationRequested();
            var outcome = await preview.AnalyseAsync(file, withBody: parsed.GetValue(Text));
            refusals.Note(outcome);
            if (outcome is Outcome.Analysed analysed) await parsed.InvocationConfiguration.Output.WriteAsync($"{Encoding.UTF8.GetString(analysed.Line.Span)}\n");
        }

        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }
}
