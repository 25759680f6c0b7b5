using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A link of the main navigation; it knows when its part of the site is open.</summary>
[HtmlTargetElement("nav-link")]
public sealed class NavLinkTagHelper : TagHelper
{
    public required string To { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("href", To);
        var path = ViewContext.HttpContext.Request.Path;
        if (path == To) output.Attributes.SetAttribute("aria-current", "page");
        else if (path.StartsWithSegments(To)) output.Attributes.SetAttribute("aria-current", "true");
    }
}
