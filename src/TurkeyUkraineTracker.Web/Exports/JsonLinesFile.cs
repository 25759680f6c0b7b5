using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Rows as JSON Lines, each like an item of the list in JSON; where rows are missing a last line says so.</summary>
internal sealed class JsonLinesFile<TRow>(string name, Listing<TRow> rows, string? next) : IResult
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = MediaTypes.JsonLines;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.jsonl\"";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;

        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        foreach (var row in rows.Items) await WriteLineAsync(response.Body, row, options, httpContext.RequestAborted);
        if (next is not null) await WriteLineAsync(response.Body, Truncated(), options, httpContext.RequestAborted);
    }

    private JsonObject Truncated() => new() { ["truncated"] = true, ["rows"] = rows.Items.Count, ["total"] = rows.Total, ["next"] = next };

    private static async Task WriteLineAsync<T>(Stream stream, T line, JsonSerializerOptions options, CancellationToken ct)
    {
        await JsonSerializer.SerializeAsync(stream, line, options, ct);
        await stream.WriteAsync(LineEnd, ct);
    }
}
