using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One quantity as several articles of a claim give it: a plot that is also its table.</summary>
/// <param name="Id">Target of links, and of what names the table.</param>
public sealed record FigureDrift(string Id, string Heading, FigureScale Scale, IReadOnlyList<DriftRow> Rows)
{
    private const int Fewest = 2;

    /// <summary>One for each figure of the comparison that several articles give, in its order.</summary>
    public static IReadOnlyList<FigureDrift> Of(ClaimComparison? comparison)
    {
        var rows = comparison?.Groups.SelectMany(group => group.Rows).Where(row => FieldWords.IsFigure(row.Field)).OrderBy(row => row.Place) ?? Enumerable.Empty<FieldRow>();
        return [.. rows.Select(Of).OfType<FigureDrift>()];
    }

    private static FigureDrift? Of(FieldRow row)
    {
        var told = row.Cells.Where(cell => cell.Figure is not null).Select(cell => new DriftRow(cell.Card, cell.Figure!, cell.State)).ToList();
        return told.Count >= Fewest && FigureScale.Of([.. told.Select(found => found.Figure)]) is { } scale
            ? new(string.Create(CultureInfo.InvariantCulture, $"d-{row.Place + 1}"), row.Name, scale, told)
            : null;
    }
}

/// <summary>What one article gives.</summary>
public sealed record DriftRow(AppearanceCard Card, FigureView Figure, CellState State)
{
    /// <summary>The time it holds for, else when it was said or published: values that grow apart with time are no contradiction.</summary>
    public string When =>
        EdtfDate.TryParse(Figure.Period, out var period) ? $"for {EdtfWords.Of(period)}"
        : Card.Appearance.SaidOn is { } said ? $"said {EdtfWords.Of(said)}"
        : Card.Appearance.Source.Published is { } published ? $"published {EdtfWords.Of(published)}"
        : EdtfWords.NotFound;

    public string Href => SiteUrls.SpotInSource(Card.Appearance.Source.Slug, Figure.Span);
}
