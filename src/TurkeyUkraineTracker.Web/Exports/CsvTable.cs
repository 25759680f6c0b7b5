using System.Globalization;
using CsvHelper;
using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>How rows are laid out in columns. A value is text, a number, true or false, or null for what is not known.</summary>
internal sealed record CsvTable<TRow>(string Name, params IReadOnlyList<CsvColumn<TRow>> Columns)
{
    // RFC 4180, for spreadsheets too: they know UTF-8 by its mark, and would run a text that begins like a formula.
    private static readonly CsvWriterOptions Spreadsheet = new()
    {
        NewLine = "\r\n",
        FormatProvider = CultureInfo.InvariantCulture,
        WriteByteOrderMark = true,
        ValidateFieldCount = true,
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
    };

    /// <summary>A header, a record for each row, and where rows are missing a last record that says so.</summary>
    /// <param name="nextOf">The address of what follows a key.</param>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<Listing<TRow>> pieces, Func<string, string> nextOf, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(stream, Spreadsheet, leaveOpen: true);
        await csv.WriteRecordAsync([.. Columns.Select(column => column.Name)], ct);
        var (rows, last) = (0, new Listing<TRow>(0, null, []));
        await foreach (var piece in pieces.WithCancellation(ct))
        {
            foreach (var row in piece.Items) await WriteAsync(csv, row, ct);
            (rows, last) = (rows + piece.Items.Count, piece);
        }

        if (last.After is { } after) await csv.WriteRecordAsync([Truncated(rows, last.Total, nextOf(after)), .. Enumerable.Repeat("", Columns.Count - 1)], ct);
        await csv.FlushAsync(ct);
    }

    private ValueTask WriteAsync(CsvWriter csv, TRow row, CancellationToken ct)
    {
        foreach (var column in Columns) Write(csv, column.Value(row));
        return csv.EndRecordAsync(ct);
    }

    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case int number: csv.WriteField(number, "0"); break;
            case decimal number: csv.WriteField(number, "0.############################"); break;
            case bool flag: csv.WriteField(flag ? "true" : "false"); break;
            default: csv.WriteField((string?)value); break;
        }
    }

    private static string Truncated(int rows, int total, string next) =>
        string.Create(CultureInfo.InvariantCulture, $"# cut off after {rows} rows of a list of {total}; the next: {next}");
}

/// <summary>A column of a table.</summary>
internal sealed record CsvColumn<TRow>(string Name, Func<TRow, object?> Value);
