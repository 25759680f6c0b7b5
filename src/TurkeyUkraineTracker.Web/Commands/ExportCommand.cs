using System.CommandLine;
using System.CommandLine.Parsing;
using TurkeyUkraineTracker.Ingestion.Archives;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Exports;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>export</c>: every claim of the store on standard output or in a file, or the store itself as an archive.</summary>
internal static class ExportCommand
{
    internal const string SayWhat = "Say one of --json, --csv, --jsonld and --zip FILE.";

    internal const string ZipHasAFile = "--zip names its file itself; --out is for the other forms.";

    internal const string NoAddress = "--site takes the address of a site, such as https://claims.example.";

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON Lines, one claim a line, with all that is known of it." };

    private static readonly Option<bool> Csv = new("--csv") { Description = "Write the table of /claims.csv." };

    private static readonly Option<bool> JsonLd = new("--jsonld") { Description = "Write the list of /claims.jsonld: schema.org Claim and NewsArticle." };

    private static readonly Option<FileInfo?> Out = new("--out")
    {
        HelpName = "FILE",
        Description = "Where to write, instead of standard output; shows how far it is.",
    };

    private static readonly Option<string> Root = new("--site")
    {
        HelpName = "ADDRESS",
        Description = "Where the site is served; addresses in JSON-LD begin with it.",
        DefaultValueFactory = _ => SiteHost.DefaultUrl,
        Validators = { RequireAddress },
    };

    private static readonly Option<FileInfo?> Zip = new("--zip")
    {
        HelpName = "FILE",
        Description = "Write the articles as they came, what was said of them and the ids that were given out into an archive, which ingest takes in.",
    };

    private static readonly (Option<bool> Option, ExportForm Form)[] Forms = [(Json, ExportForm.Json), (Csv, ExportForm.Csv), (JsonLd, ExportForm.JsonLd)];

    public static Command Create()
    {
        var command = new Command("export", "Write every claim of the store, or pack the store to take it elsewhere.")
        {
            Json,
            Csv,
            JsonLd,
            Zip,
            Out,
            Root,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.Validators.Add(RequireOne);
        command.SetAction((parsed, ct) => parsed.GetValue(Zip) is { } file ? PackAsync(parsed, file, ct) : WriteAsync(parsed, FormOf(parsed), ct));
        return command;
    }

    private static void RequireOne(CommandResult command)
    {
        var forms = Forms.Count(form => command.GetResult(form.Option) is not (null or { Implicit: true }));
        var isPacked = command.GetResult(Zip) is { Tokens.Count: > 0 };
        if (forms + (isPacked ? 1 : 0) != 1) command.AddError(SayWhat);
        else if (isPacked && command.GetResult(Out) is { Tokens.Count: > 0 }) command.AddError(ZipHasAFile);
    }

    private static void RequireAddress(OptionResult option)
    {
        if (option.Tokens is [var token] && !IsAddress(token.Value)) option.AddError(NoAddress);
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static ExportForm FormOf(ParseResult parsed) => Forms.First(form => parsed.GetValue(form.Option)).Form;

    private static async Task<int> WriteAsync(ParseResult parsed, ExportForm form, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        var (rows, output) = (rooms.GetRequiredService<ExportRows>(), parsed.InvocationConfiguration.Output);
        var export = new ClaimExport(rows, new(rooms.GetRequiredService<ClaimList>()), SiteRoot.Of(new Uri(parsed.GetValue(Root)!)));
        if (parsed.GetValue(Out) is not { } file)
        {
            await using var printed = new TextStream(output);
            await export.WriteAsync(form, printed, _ => { }, ct);
            return ExitCode.AllWell;
        }

        var claims = 0;
        await WholeFile.WriteAsync(file, async stream => claims = await Progress.CountAsync(
            "Writing", await rows.CountAsync(ct), written => export.WriteAsync(form, stream, written, ct), output));
        await output.WriteLineAsync($"written    {CountWords.Of(claims, "claim")}");
        return ExitCode.AllWell;
    }

    private static async Task<int> PackAsync(ParseResult parsed, FileInfo file, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingArticlesAsync(parsed, ct);
        var packing = rooms.GetRequiredService<StorePacking>();
        await WholeFile.WriteAsync(file, async stream =>
        {
            var lines = packing.PackAsync(stream, ct).Select(name => $"packed     {name}");
            await Progress.ShowAsync("Packing", await packing.CountAsync(ct), lines, parsed.InvocationConfiguration.Output);
        });
        return ExitCode.AllWell;
    }
}
