using Spectre.Console;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Tells how far something long is: a line for each step, and below them a bar where somebody watches.</summary>
internal static class Progress
{
    /// <param name="doing">For the bar: "Reading".</param>
    /// <param name="total">How many steps there will be; null when nobody knows.</param>
    /// <param name="steps">Each with its line.</param>
    /// <param name="output">A bar is drawn only when this is the terminal itself: a file or a pipe gets plain lines.</param>
    public static async Task ShowAsync(string doing, int? total, IAsyncEnumerable<string> steps, TextWriter output)
    {
        if (output == Console.Out && IsTerminal) await ShowBarAsync(doing, total, steps);
        else await foreach (var line in steps) await output.WriteLineAsync(line);
    }

    /// <summary>The same for work that counts what it has done and has no line for each.</summary>
    /// <param name="work">Is given what to tell how many are done since it told before.</param>
    /// <returns>How many were done.</returns>
    public static async Task<int> CountAsync(string doing, int total, Func<Action<int>, Task> work, TextWriter output)
    {
        var done = 0;
        if (output != Console.Out || !IsTerminal) await work(more => done += more);
        else await Bar(isCounted: true).StartAsync(async progress =>
        {
            var bar = progress.AddTask(doing, maxValue: total);
            await work(more => bar.Value = done += more);
        });
        return done;
    }

    private static bool IsTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    private static Spectre.Console.Progress Bar(bool isCounted) => AnsiConsole.Progress().Columns(Columns(isCounted));

    private static Task ShowBarAsync(string doing, int? total, IAsyncEnumerable<string> steps) => Bar(total is not null)
        .StartAsync(async progress =>
        {
            var bar = progress.AddTask(doing, maxValue: total ?? 1);
            bar.IsIndeterminate = total is null;
            await foreach (var line in steps)
            {
                // Not the bar's own mark-up: the line may hold brackets.
                AnsiConsole.WriteLine(line);
                if (total is not null) bar.Increment(1);
            }

            bar.Value = bar.MaxValue;
            bar.IsIndeterminate = false;
        });

    private static ProgressColumn[] Columns(bool isCounted) => isCounted
        ? [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()]
        : [new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()];
}
