using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Hands a table to a browser, to be saved.</summary>
internal sealed class CsvFile<TRow>(CsvTable<TRow> table, Listing<TRow> rows, string? next) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = $"{MediaTypes.Csv}; charset=utf-8; header=present";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{table.Name}.csv\"";
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await table.WriteAsync(httpContext.Response.Body, rows, next, httpContext.RequestAborted);
    }
}
