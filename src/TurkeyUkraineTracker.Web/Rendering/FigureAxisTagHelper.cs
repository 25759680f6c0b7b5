using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The smallest and the largest number of a line of figures, above them; one number alone in the middle.</summary>
[HtmlTargetElement("figure-axis", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureAxisTagHelper : TagHelper
{
    public required FigureScale Scale { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "scale");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(Scale.Smallest == Scale.Largest ? Number(Scale.Smallest) : Number(Scale.Smallest) + Number(Scale.Largest));
    }

    private string Number(decimal value) => string.Create(
        CultureInfo.InvariantCulture, $"<text x=\"{Scale.PlaceOf(value):0.##}%\" y=\"13\" text-anchor=\"middle\">{WebUtility.HtmlEncode(NumberWords.Of(value))}</text>");
}
