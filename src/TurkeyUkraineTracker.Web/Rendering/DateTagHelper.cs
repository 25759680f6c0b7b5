using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes a date in words, as <c>time</c> where HTML can hold it, with what has to be said of its basis after a comma.</summary>
[HtmlTargetElement("date-words", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTagHelper : TagHelper
{
    public EdtfDate? Date { get; set; }

    public DateBasis Basis { get; set; } = DateBasis.Stated;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var machine = Date is null ? null : EdtfWords.ForMachines(Date);
        output.TagName = machine is null ? "span" : "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (machine is not null) output.Attributes.SetAttribute("datetime", machine);
        if (Date is not null) output.Attributes.SetAttribute("data-edtf", Date.Text);

        output.Content.SetContent(EdtfWords.Of(Date));
        var basis = KindWords.Of(Basis);
        if (Date is not null && basis.Length > 0) output.PostElement.SetContent($", {basis}");
    }
}
