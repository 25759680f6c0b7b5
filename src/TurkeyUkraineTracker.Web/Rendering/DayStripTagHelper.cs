using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Claims on the line of days they share with others: a dot for a day, a bar for several; open where it is the day of publication.</summary>
[HtmlTargetElement("day-strip", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayStripTagHelper : TagHelper
{
    // Beyond this a strip is a blur, and the page heavy.
    private const int MostDrawn = 60;

    public required IReadOnlyList<DatedClaim> Claims { get; set; }

    public required DayScale Scale { get; set; }

    /// <summary>What the claims have in common, for those who do not see the picture.</summary>
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "days");
        output.Attributes.SetAttribute("role", "img");
        output.Content.SetHtmlContent($"<title>{WebUtility.HtmlEncode(Label)}</title><desc>{Description}</desc>{Lines}<line class=\"axis\" x1=\"0%\" x2=\"100%\" y1=\"14\" y2=\"14\"/>{Shapes}");
    }

    private string Description => WebUtility.HtmlEncode(string.Join("; ", Claims.Select(claim => EdtfWords.Of(claim.On)).Distinct().Take(MostDrawn)));

    private string Lines => string.Concat(Scale.Ticks.Select(tick => Invariant($"<line class=\"grid\" x1=\"{tick.Place:0.##}%\" x2=\"{tick.Place:0.##}%\" y1=\"0\" y2=\"28\"/>")));

    private string Shapes => string.Concat(Claims.Where(claim => claim is { FirstDay: not null, LastDay: not null })
        .Select(claim => (From: claim.FirstDay!.Value, To: claim.LastDay!.Value, claim.IsPublished)).Distinct().Take(MostDrawn).Select(Shape));

    private string Shape((int From, int To, bool IsPublished) days)
    {
        var (from, to, look) = (Scale.PlaceOf(days.From), Scale.PlaceOf(days.To), days.IsPublished ? "open" : "full");
        return to - from < 1
            ? Invariant($"<circle class=\"{look}\" cx=\"{from:0.##}%\" cy=\"14\" r=\"5\"/>")
            : Invariant($"<rect class=\"{look}\" x=\"{from:0.##}%\" width=\"{to - from:0.##}%\" y=\"10\" height=\"8\" rx=\"4\"/>");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The names of months or years above strips of days.</summary>
[HtmlTargetElement("day-axis", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayAxisTagHelper : TagHelper
{
    public required DayScale Scale { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "scale");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(string.Concat(Scale.Ticks.Select(Tick)));
    }

    // The first and the last may not hang over the edge.
    private static string Tick((string Label, decimal Place) tick) => string.Create(
        CultureInfo.InvariantCulture, $"<text x=\"{tick.Place:0.##}%\" y=\"13\" text-anchor=\"{(tick.Place < 15 ? "start" : tick.Place > 85 ? "end" : "middle")}\">{tick.Label}</text>");
}
