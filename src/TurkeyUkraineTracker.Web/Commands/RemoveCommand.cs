using System.CommandLine;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>remove</c>: takes an article out of the store, with the claims that stand nowhere else.</summary>
internal static class RemoveCommand
{
    private static readonly Argument<string> Article = new("ARTICLE")
    {
        Description = "The article, named by the last part of its page's address: /sources/ARTICLE.",
    };

    public static Command Create()
    {
        var command = new Command("remove", "Remove an article, and the claims that stand nowhere else.")
        {
            Article,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.SetAction(RemoveAsync);
        return command;
    }

    private static async Task<int> RemoveAsync(ParseResult parsed, CancellationToken ct)
    {
        var slug = parsed.GetRequiredValue(Article);
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        if (!await rooms.GetRequiredService<ArticleWriter>().RemoveAsync(slug, ct))
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"There is no article {slug}; the page /sources lists them.");
            return ExitCode.SomeFailed;
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync($"Removed {slug}.");
        return ExitCode.AllWell;
    }
}
