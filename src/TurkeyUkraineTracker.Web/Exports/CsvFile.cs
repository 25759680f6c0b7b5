using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Hands a table to a browser, to be saved.</summary>
internal sealed class CsvFile<TRow>(CsvTable<TRow> table, IAsyncEnumerable<Listing<TRow>> pieces) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.ContentType = $"{MediaTypes.Csv}; charset=utf-8; header=present";
        response.Headers.ContentDisposition = $"attachment; filename=\"{table.Name}.csv\"";
        if (!HttpMethods.IsHead(request.Method)) await table.WriteAsync(response.Body, pieces, after => Answers.Next(request, after), httpContext.RequestAborted);
    }
}
