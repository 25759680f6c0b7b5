using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>A claim as a sheet of plain text to put into a note or a mail: who tells it in which words, where they differ, and how to cite it.</summary>
/// <remarks>Words of articles stand on one line each and without characters that turn the direction of what follows.</remarks>
internal sealed partial class EvidenceText(SiteRoot root)
{
    public string Of(ClaimDocument claim)
    {
        var sheet = new StringBuilder();
        Add(sheet, ClaimTitle.Of(claim));
        Add(sheet, root.Url(claim.Url));
        Add(sheet, $"Said: {EdtfWords.Of(Date(claim.SaidOn))}. Told by {CountWords.Of(claim.Articles, "article")}{Origins(claim)}.");
        foreach (var (told, i) in claim.Appearances.Select((told, i) => (told, i))) AddTelling(sheet, told, i + 1);
        if (claim.Further > 0) Add(sheet, $"\n{CountWords.Of(claim.Further, "further telling")} not listed.");
        AddDifferences(sheet, claim);
        AddCitation(sheet, claim);
        return sheet.ToString();
    }

    private void AddTelling(StringBuilder sheet, ToldAppearance told, int number)
    {
        Add(sheet, string.Create(CultureInfo.InvariantCulture, $"\n[{number}] {told.Source.Title}"));
        var (outlet, published) = (told.Source.Outlet?.Name ?? "outlet not stated", EdtfWords.Of(Date(told.Source.Published)));
        Add(sheet, $"    {outlet}, published {published}, in {LanguageNames.Of(told.Source.Language)}; {KindWords.Of(told.Kind)}");
        Add(sheet, $"    “{told.Passage}”");
        if (!told.Holds) Add(sheet, "    The stored article no longer has these words; they are as first read.");
        var chain = told.Chain.Where(step => step.Name is not null).Select(step => step.Name!).ToList();
        if (chain.Count > 0) Add(sheet, $"    From: {string.Join(" → ", chain)}");
        Add(sheet, $"    {root.Url(told.Place)}");
    }

    private static void AddDifferences(StringBuilder sheet, ClaimDocument claim)
    {
        var differing = claim.Comparison.Where(field => field.State == CellState.Differ && field.Field != FieldWords.Wording).ToList();
        if (differing.Count == 0) return;

        var numbers = claim.Appearances.Select((told, i) => (told.Source.Id, Number: i + 1)).DistinctBy(told => told.Id)
            .ToDictionary(told => told.Id, told => told.Number, StringComparer.Ordinal);
        Add(sheet, "\nWhere the articles differ:");
        foreach (var field in differing)
        {
            Add(sheet, $"  {FieldWords.Of(field.Field)}");
            foreach (var cell in field.Cells.Where(cell => cell.Value is not null))
                Add(sheet, string.Create(CultureInfo.InvariantCulture, $"    [{numbers[cell.Source]}] {cell.Value}"));
        }
    }

    private void AddCitation(StringBuilder sheet, ClaimDocument claim)
    {
        Add(sheet, "\nTo cite:");
        var (title, url) = (ClaimTitle.Of(claim), root.Url(claim.Url));
        Add(sheet, $"  “{title}”, claim {claim.Id}, {Site.Name} {Site.Version}, {url}");
        Add(sheet, $"  @misc{{claim-{claim.Id}, title = {Braced(title)}, publisher = {Braced(Site.Name)}, version = {Braced(Site.Version)}, url = {{{url}}}}}");
    }

    private static string Origins(ClaimDocument claim) =>
        claim.Origins is { } origins && origins < claim.Articles ? $", probably {CountWords.Of(origins, "origin")}" : "";

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);

    // A brace of the words would end the field.
    private static string Braced(string words) => $"{{{Special().Replace(words.Replace('\\', '/'), @"\$0")}}}";

    // The first character alone may begin a new block.
    private static void Add(StringBuilder sheet, string line)
    {
        var (gap, words) = line.StartsWith('\n') ? ("\n", line[1..]) : ("", line);
        sheet.Append(gap).Append(PageTitle.Of(words.ReplaceLineEndings(" "))).Append('\n');
    }

    // What TeX would take for mark-up, but for the backslash, which no escape of one character can show.
    [GeneratedRegex("[{}%#&$_]", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Special();
}
