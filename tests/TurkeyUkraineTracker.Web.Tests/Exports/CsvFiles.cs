using System.Text;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Tests.Exports;

/// <summary>Tables that a spreadsheet opens as they are meant, whatever an article says.</summary>
public sealed class CsvFiles
{
    private static readonly CsvTable<Row> Table = new("rows", new("words", row => row.Words), new("amount", row => row.Amount), new("known", row => row.Known));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("\n=1")]
    public async Task Words_that_a_spreadsheet_would_run_begin_with_an_apostrophe(string words) =>
        Assert.Equal($"'{words}", (await RecordsAsync(new Row(words, 1, true)))[1][0]);

    [Theory]
    [InlineData("a = b"), InlineData("Kaya, Ayşe"), InlineData("“đã” \"đi\""), InlineData("two\r\nlines"), InlineData("số 5,5 tỷ 🚢"), InlineData("")]
    public async Task Other_words_come_back_as_they_were(string words) => Assert.Equal(words, (await RecordsAsync(new Row(words, 1, true)))[1][0]);

    [Fact]
    public async Task A_negative_number_stays_a_number_and_what_is_not_known_is_empty()
    {
        var records = await RecordsAsync(new("a", -5.50m, true), new("b", null, null));

        Assert.Equal([["words", "amount", "known"], ["a", "-5.5", "true"], ["b", "", ""]], records);
    }

    [Fact]
    public async Task A_file_says_that_it_is_utf_8_and_ends_its_lines_as_the_rfc_does()
    {
        var bytes = await WriteAsync(null, new Row("a", 1, true));

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.EndsWith("a,1,true\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_rows_are_missing_a_last_record_of_the_same_width_says_so()
    {
        var records = Read(await WriteAsync("/rows.csv?after=", new Row("a", 1, true)));

        Assert.Equal(["# cut off after 1 rows of a list of 7; the next: /rows.csv?after=k", "", ""], records[^1]);
    }

    [Fact]
    public async Task The_culture_of_the_host_changes_nothing()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("vi-VN");
        var records = await RecordsAsync(new Row("a", 1234.5m, true));
        System.Globalization.CultureInfo.CurrentCulture = before;

        Assert.Equal("1234.5", records[1][1]);
    }

    private static async Task<List<string[]>> RecordsAsync(params Row[] rows) => Read(await WriteAsync(null, rows));

    private static async Task<byte[]> WriteAsync(string? next, params Row[] rows)
    {
        using var stream = new MemoryStream();
        await Table.WriteAsync(stream, Pieces(next, rows), after => $"{next}{after}", default);
        return stream.ToArray();
    }

    private static async IAsyncEnumerable<Listing<Row>> Pieces(string? next, Row[] rows)
    {
        await Task.CompletedTask;
        foreach (var row in rows[..^1]) yield return new(7, "k", [row]);
        yield return new(7, next is null ? null : "k", [rows[^1]]);
    }

    // By hand, so that the library is not its own witness: quoted fields, doubled quotes, CRLF between records.
    private static List<string[]> Read(byte[] bytes)
    {
        var (records, record, field, quoted, text) = (new List<string[]>(), new List<string>(), new StringBuilder(), false, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\r' or '\n')) field.Append(text[i]);
            else if (text[i] != '\r') Close(text[i] == '\n');
        }

        return records;

        void Close(bool isLast)
        {
            record.Add(field.ToString());
            field.Clear();
            if (!isLast) return;
            records.Add([.. record]);
            record.Clear();
        }
    }

    internal sealed record Row(string Words, decimal? Amount, bool? Known);
}
