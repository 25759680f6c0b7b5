using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages;

/// <summary>What a reader sees instead of a page: what happened and what to do, never what the program thinks of it.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    private const int MostWords = 8;

    public int Status { get; private set; }

    /// <summary>The parameter that could not be read, for a 400.</summary>
    public QueryProblem? Problem => HttpContext.Features.Get<QueryProblem>();

    /// <summary>Why nothing may be written, for a 403 and the like.</summary>
    public WriteProblem? WriteProblem => HttpContext.Features.Get<WriteProblem>();

    /// <summary>The address that was asked for.</summary>
    public string? OriginalPath => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;

    /// <summary>Stands in the log beside the error.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Words of a lost address that may find what it led to: "/claims/x/grain-left-the-port" gives "grain left the port"; "" for none.</summary>
    public string LostWords => string.Join(' ', (OriginalPath ?? "").Split('/')[^1].Split('-').Where(word => word.Length > 1 && word.All(char.IsLetter)).Take(MostWords));

    // Not a handler: an error is told whatever the method of the request was.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.StatusCode = Status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
}
