using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>An element whose name is only known when the page is written: a paragraph of an article may be a heading or a quotation.</summary>
[HtmlTargetElement("as-element")]
public sealed class ElementTagHelper : TagHelper
{
    public required string Tag { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.TagName = Tag;
}
