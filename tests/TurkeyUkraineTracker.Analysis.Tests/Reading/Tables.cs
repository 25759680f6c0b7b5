using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

/// <summary>Rows of data stay rows; tables that only set a page out are read as if they were not there.</summary>
public sealed class Tables
{
    private const string Before = "The ministry said on Monday that the harvest had been larger than anyone had hoped for in spring.";
    private const string After = "Most of it will leave through the three ports of the Black Sea before the end of the year, traders expect.";

    private const string Data = """
        <table><caption>Harvest by crop</caption>
          <thead><tr><th></th><th>2023</th><th>2024</th></tr></thead>
          <tr><td>Wheat</td><td>20,000 tonnes</td><td>25,000 tonnes</td></tr>
          <tr><td><a href="/maize">Maize</a></td><td></td><td>7,000 tonnes<br>(estimate)</td></tr>
        </table>
        """;

    [Fact]
    public void A_row_is_a_paragraph_with_bars_between_its_cells_the_empty_ones_too() =>
        Assert.Equal(["| 2023 | 2024", "Wheat | 20,000 tonnes | 25,000 tonnes", "Maize | | 7,000 tonnes (estimate)"], RowsOf(Data));

    [Fact]
    public void A_table_is_one_segment_and_two_are_two()
    {
        var article = Read(Data + Data);

        Assert.Equal(2, article.Segments.Count(segment => segment is { Kind: SegmentKind.Table, Rule: "table-row" }));
    }

    [Fact]
    public void Words_of_a_cell_lead_back_to_the_page()
    {
        var article = Read(Data);
        var start = article.Text.IndexOf("25,000", StringComparison.Ordinal);

        Assert.Equal("25,000 tonnes", article.Map.ToRaw(new(start, start + 13)).Of(article.Raw));
    }

    [Theory]
    [InlineData("<table><tr><td>Menu</td><td><p>It was the best year since the war began, and nobody knows what the next one will bring.</p></td></tr></table>")]
    [InlineData("<table role='presentation'><tr><td>Wheat</td><td>20</td></tr><tr><td>Maize</td><td>7</td></tr></table>")]
    [InlineData("<table><tr><td>Wheat</td></tr><tr><td>Maize</td></tr><tr><td>Barley</td></tr></table>")]
    [InlineData("<table><tr><td><table><tr><td>Wheat</td></tr></table></td><td>20</td></tr><tr><td>Maize</td><td>7</td></tr></table>")]
    [InlineData("<table><tr><td><a href='/a'>Wheat</a></td><td><a href='/b'>Maize</a></td></tr><tr><td><a href='/c'>Oats</a></td><td><a href='/d'>Rye</a></td></tr></table>")]
    public void What_sets_a_page_out_is_no_table_of_data(string table) => Assert.Empty(RowsOf(table));

    [Fact]
    public void Headings_of_its_own_make_a_table_of_sentences_data() =>
        Assert.Equal(2, RowsOf("<table><tr><th>Port</th><th>State</th></tr><tr><td>Odesa</td><td>It has been open again since the mines were cleared in May.</td></tr></table>").Count());

    private static IEnumerable<string> RowsOf(string table) =>
        Read(table) is var article ? article.Paragraphs.Where(paragraph => paragraph.Kind == SegmentKind.Table).Select(row => row.Span.Of(article.Text)) : [];

    private static Article Read(string table) => Given.Article($"<html><body><article><h1>Harvest</h1><p>{Before}</p>{table}<p>{After}</p></article></body></html>");
}
