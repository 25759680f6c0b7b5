using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.SignIn;

/// <summary>Where the curator signs in and out. Leads to one place only: no address is taken from a request.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(CuratorFile curator) : PageModel
{
    public const string Wrong = "That is not the password.";

    /// <summary>Why nobody can sign in; null when one can.</summary>
    public string? Refusal => WriteAccess.RefusalToSignIn(HttpContext);

    public bool IsSignedIn => CuratorSession.IsCurator(HttpContext);

    /// <summary>What is wrong with the form that was sent.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? password)
    {
        if (!curator.Knows(password ?? ""))
        {
            (Problem, Response.StatusCode) = (Wrong, StatusCodes.Status403Forbidden);
            return Page();
        }

        await CuratorSession.SignInAsync(HttpContext, curator);
        return Redirect(SiteUrls.Import);
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await CuratorSession.SignOutAsync(HttpContext);
        return Redirect(SiteUrls.Home);
    }
}
