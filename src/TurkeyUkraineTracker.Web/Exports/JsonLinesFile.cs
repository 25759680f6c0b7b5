using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Rows as JSON Lines, each like an item of the list in JSON; where rows are missing a last line says so.</summary>
internal sealed class JsonLinesFile<TRow>(string name, IAsyncEnumerable<Listing<TRow>> pieces) : IResult
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, ct) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType = MediaTypes.JsonLines;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.jsonl\"";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;

        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var (rows, last) = (0, new Listing<TRow>(0, null, []));
        await foreach (var piece in pieces.WithCancellation(ct))
        {
            foreach (var row in piece.Items) await WriteLineAsync(response.Body, row, options, ct);
            (rows, last) = (rows + piece.Items.Count, piece);
        }

        if (last.After is { } after) await WriteLineAsync(response.Body, Truncated(rows, last.Total, Answers.Next(httpContext.Request, after)), options, ct);
    }

    private static JsonObject Truncated(int rows, int total, string next) => new() { ["truncated"] = true, ["rows"] = rows, ["total"] = total, ["next"] = next };

    private static async Task WriteLineAsync<T>(Stream stream, T line, JsonSerializerOptions options, CancellationToken ct)
    {
        await JsonSerializer.SerializeAsync(stream, line, options, ct);
        await stream.WriteAsync(LineEnd, ct);
    }
}
