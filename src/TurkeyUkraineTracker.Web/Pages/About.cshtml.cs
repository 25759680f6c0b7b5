using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TurkeyUkraineTracker.Web.Pages;

public sealed class AboutModel : PageModel;
