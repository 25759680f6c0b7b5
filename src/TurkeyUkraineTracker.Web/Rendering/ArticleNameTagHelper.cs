using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Names an article among others by what tells it from them: its outlet, else its title. Links to the page of either.</summary>
[HtmlTargetElement("article-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ArticleNameTagHelper : TagHelper
{
    public required SourceLink Source { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Source is { Outlet: { } name, OutletSlug: { } slug } ? OutletTagHelper.Link(name, slug) : TitleOf(Source));
    }

    private static TagBuilder TitleOf(SourceLink source)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = SiteUrls.Source(source.Slug);
        link.Attributes["data-source"] = source.Slug;
        link.Attributes["lang"] = source.Language;
        link.Attributes["dir"] = "auto";
        link.InnerHtml.Append(source.Title);
        return link;
    }
}
