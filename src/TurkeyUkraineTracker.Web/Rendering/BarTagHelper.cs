using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A bar that shows a number beside the others of its column. Decoration: the number stands as text next to it.</summary>
[HtmlTargetElement("number-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarTagHelper : TagHelper
{
    public int Value { get; set; }

    /// <summary>The number that fills the whole width.</summary>
    public int Most { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var percent = Most == 0 ? 0 : 100.0 * Value / Most;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bar");
        // Of the style sheet too: without one it would be as high as a picture.
        output.Attributes.SetAttribute("width", "100%");
        output.Attributes.SetAttribute("height", "10");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(string.Create(CultureInfo.InvariantCulture, $"<rect width=\"{percent:0.#}%\" height=\"100%\"/>"));
    }
}
