using System.Runtime.CompilerServices;
using System.Text;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>What all claims of a store can be written as.</summary>
internal enum ExportForm
{
    /// <summary>Claims as <see cref="ClaimLines"/>, in the order in which they were first seen.</summary>
    Json,

    /// <summary>The table of <c>/claims.csv</c>, whole.</summary>
    Csv,

    /// <summary>The list of <c>/claims.jsonld</c>, whole.</summary>
    JsonLd,
}

/// <summary>Writes every claim of a store by the writers of the site. An answer of the site ends somewhere, for somebody waits for it; this does not.</summary>
/// <param name="root">Where the site is served, for forms that want whole addresses.</param>
internal sealed class ClaimExport(ExportRows rows, ClaimListing listing, SiteRoot root)
{
    /// <summary>In UTF-8. Memory does not grow with the store.</summary>
    /// <param name="written">Told how many claims were written since it was told before.</param>
    public Task WriteAsync(ExportForm form, Stream stream, Action<int> written, CancellationToken ct) => form switch
    {
        ExportForm.Csv => CsvTables.Claims.WriteAsync(stream, PiecesAsync(written, ct), _ => "", ct),
        ExportForm.JsonLd => new LinkedClaims(root).WriteAsync(stream, PiecesAsync(written, ct), ClaimQuery.Path, ct),
        _ => WriteLinesAsync(stream, written, ct),
    };

    private async Task WriteLinesAsync(Stream stream, Action<int> written, CancellationToken ct)
    {
        await foreach (var row in rows.ReadAsync(ct))
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"{ClaimLines.Line(row)}\n"), ct);
            written(1);
        }
    }

    private async IAsyncEnumerable<Listing<ListedClaim>> PiecesAsync(Action<int> written, [EnumeratorCancellation] CancellationToken ct)
    {
        var everything = new QueryCollection();
        var first = await listing.ReadAsync(new QueryReader(everything), LongLists.PieceSize, ct);
        await foreach (var piece in listing.ReadOnAsync(everything, first!, int.MaxValue, ct))
        {
            yield return piece;
            written(piece.Items.Count);
        }
    }
}
