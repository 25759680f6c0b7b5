using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes who published an article: a link to the outlet's page, or that the article does not say.</summary>
[HtmlTargetElement("outlet-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OutletTagHelper : TagHelper
{
    public const string NotFound = "outlet not found";

    public required SourceLink Source { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Source is { Outlet: { } name, OutletSlug: { } slug }) output.Content.SetHtmlContent(Link(name, slug));
        else output.Content.SetContent(Source.Outlet ?? NotFound);
    }

    internal static TagBuilder Link(string name, string slug)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = SiteUrls.Outlet(slug);
        link.Attributes["data-outlet"] = slug;
        link.Attributes["dir"] = "auto";
        link.InnerHtml.Append(name);
        return link;
    }
}
