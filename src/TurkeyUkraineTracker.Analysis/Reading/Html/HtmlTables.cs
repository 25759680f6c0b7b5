namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Where a block stands in a table of data.</summary>
/// <param name="Cell">Of its row, counted from 0; empty cells count.</param>
internal readonly record struct TablePlace(PageElement Table, PageElement Row, int Cell);

/// <summary>The tables of a page that hold data. Tables that set a page out are elements like any other.</summary>
/// <remarks>
/// Data has rows and columns, hardly more than one line in a cell, and labels or figures rather than prose, unless it says by headings of its own
/// that it is a table. What holds a table or headings of the article sets it out.
/// </remarks>
internal sealed class HtmlTables
{
    private const int FewestRows = 2, FewestColumns = 2, MostLinesInCell = 2;

    /// <summary>Share of linked text from which on a table is a list of links.</summary>
    private const double MostlyLinks = 0.6;

    private readonly Dictionary<int, TablePlace> _places = [];

    private HtmlTables()
    {
    }

    public static HtmlTables Of(HtmlOutline outline)
    {
        var tables = new HtmlTables();
        foreach (var table in outline.Elements)
        {
            if (table.Element.LocalName == "table" && Parts.Of(outline, table) is { HoldData: true } parts) tables.Add(parts);
        }

        return tables;
    }

    /// <summary>Null outside of rows of data.</summary>
    public TablePlace? PlaceOf(PageElement element) => _places.TryGetValue(element.Number, out var place) ? place : null;

    private void Add(Parts parts)
    {
        foreach (var row in parts.Rows)
        {
            var cells = parts.CellsOf(row);
            for (var i = 0; i < cells.Count; i++)
            {
                for (var inside = cells[i].Number; inside < cells[i].End; inside++) _places[inside] = new(parts.Table, row, i);
            }
        }
    }

    /// <summary>A table by its rows and cells.</summary>
    private sealed class Parts(PageElement table, List<PageElement> rows, ILookup<PageElement?, PageElement> cells, bool holdsOtherParts)
    {
        public PageElement Table { get; } = table;

        public List<PageElement> Rows { get; } = rows;

        public bool HoldData => !holdsOtherParts
            && Table.Element.GetAttribute("role") is not ("presentation" or "none")
            && Rows.Count(row => CellsOf(row).Count >= FewestColumns) is >= FewestRows and var full && full * 2 >= Rows.Count
            && Table.Sums.Blocks <= cells.Sum(row => row.Count()) * MostLinesInCell
            && Table.Sums.LinkShare < MostlyLinks
            && (HasHeadings || Table.Sums.Prose * 2 < Table.Sums.Width);

        private bool HasHeadings => cells.Any(row => row.Any(cell => cell.Element.LocalName == "th"));

        public static Parts Of(HtmlOutline outline, PageElement table)
        {
            var inside = Enumerable.Range(table.Number + 1, table.End - table.Number - 1).Select(i => outline.Elements[i]).ToList();
            return new(
                table,
                inside.FindAll(element => element.Element.LocalName == "tr"),
                inside.Where(element => element.Element.LocalName is "td" or "th").ToLookup(cell => cell.Parent),
                inside.Exists(element => element.Element.LocalName is "table" or "h1" or "h2" or "h3" or "form"));
        }

        public IReadOnlyList<PageElement> CellsOf(PageElement row) => [.. cells[row]];
    }
}
