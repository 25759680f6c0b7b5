using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>How a page refuses an address it cannot read: status 400, and the error page names the parameter.</summary>
public static class Refusal
{
    public static IActionResult Refuse(this PageModel page, QueryProblem problem)
    {
        page.HttpContext.Features.Set(problem);
        return page.StatusCode(StatusCodes.Status400BadRequest);
    }
}
