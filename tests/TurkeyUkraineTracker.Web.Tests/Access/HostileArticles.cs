using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Web.Commands;
using TurkeyUkraineTracker.Web.Tests.Commands;
using TurkeyUkraineTracker.Web.Tests.Import;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Access;

/// <summary>Whatever an article's fields hold is shown as words, on every page and in every format.</summary>
public sealed partial class HostileArticles(WritableSite site) : IClassFixture<WritableSite>, IAsyncLifetime, IDisposable
{
    private static readonly string[] Own = ["/theme", "/site", "/import"];

    private readonly ScratchFolder _folder = new();

    public async Task InitializeAsync()
    {
        var files = HostileFiles.WriteTo(_folder);
        var ended = await TrackerCommandLine.RunAsync(["ingest", files, "--database", site.Database], TextWriter.Null, TextWriter.Null);
        Assert.Equal(ExitCode.AllWell, ended);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_of_them_runs_loads_or_leads_into_a_program_on_any_page()
    {
        var pages = await PagesAsync();

        Assert.Contains(pages, page => page.Answer.Body.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal));
        Assert.Empty(pages.SelectMany(page => Dangers(page.Answer.Page).Select(danger => $"{page.Url}: {danger}")));
    }

    [Fact]
    public async Task No_cell_of_a_table_begins_as_a_formula_does()
    {
        foreach (var list in new[] { "/claims.csv", "/actors.csv", "/sources.csv", "/figures.csv", "/terms.csv", "/tensions.csv" })
        {
            var cells = Cells((await site.GetAsync(list)).Body).ToList();

            Assert.NotEmpty(cells);
            Assert.DoesNotContain(cells, IsFormula);
        }
    }

    [Fact]
    public async Task Every_format_can_still_be_read()
    {
        foreach (var list in new[] { "/claims.json", "/claims.jsonld", "/actors.json", "/sources.json", "/figures.json" }) Assert.NotNull(JsonDocument.Parse((await site.GetAsync(list)).Body));
        var feed = XDocument.Parse((await site.GetAsync("/claims.atom")).Body);

        Assert.DoesNotContain(feed.Descendants().Attributes(), attribute => LeadsIntoAProgram(attribute.Value));
    }

    private async Task<IReadOnlyList<(string Url, Answer Answer)>> PagesAsync()
    {
        var (seen, waiting, pages) = (new HashSet<string> { "/" }, new Queue<string>(["/"]), new List<(string, Answer)>());
        while (waiting.TryDequeue(out var url))
        {
            var answer = await site.GetAsync(url);
            if (!answer.Type.StartsWith("text/html", StringComparison.Ordinal)) continue;
            pages.Add((url, answer));
            foreach (var link in answer.Links.Where(link => !link.Contains('&', StringComparison.Ordinal) && seen.Add(link))) waiting.Enqueue(link);
        }

        return pages;
    }

    private static IEnumerable<string> Dangers(IDocument page) => page.All.SelectMany(element => element.Attributes
        .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || LeadsIntoAProgram(attribute.Value))
        .Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}")
        .Concat(element.LocalName is "script" or "img" or "iframe" or "object" or "embed" && !IsOwn(element) ? [element.OuterHtml] : []));

    private static bool LeadsIntoAProgram(string value) =>
        value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.TrimStart().StartsWith("data:text", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(IElement element) => element.TextContent.Length == 0 && Own.Any(own => element.GetAttribute("src")?.StartsWith(own, StringComparison.Ordinal) == true);

    private static bool IsFormula(string cell) => cell.Length > 1 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) && !double.TryParse(cell, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<string> Cells(string table) => Cell().Matches(table.TrimStart('\uFEFF')).Select(cell => cell.Value.Trim('"')).Where(cell => cell.Length > 0);

    // Takes a cell between quotation marks with its marks, or one without.
    [GeneratedRegex("\"(?:[^\"]|\"\")*\"|[^,\r\n]+", RegexOptions.None, 1000)]
    private static partial Regex Cell();
}
