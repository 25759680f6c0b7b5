using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Words of an article, which say their language, run in their own direction and turn nothing around them.</summary>
[HtmlTargetElement("*", Attributes = Language)]
public sealed class ArticleWordsTagHelper : TagHelper
{
    private const string Language = "lang";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A language that is null leaves no attribute. The page itself is the tracker's.
        if (output.TagName != "html" && output.Attributes.ContainsName(Language)) output.Attributes.SetAttribute("dir", "auto");
    }
}
