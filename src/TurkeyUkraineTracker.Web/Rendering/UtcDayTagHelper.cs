using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes the day of a moment in UTC, as <c>time</c> with the moment itself.</summary>
[HtmlTargetElement("utc-day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UtcDayTagHelper : TagHelper
{
    public required DateTime At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(EdtfWords.Of(EdtfDate.Day(DateOnly.FromDateTime(At))));
    }
}
