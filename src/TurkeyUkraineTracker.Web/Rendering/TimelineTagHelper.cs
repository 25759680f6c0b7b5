using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Draws a timeline: a line for all claims and for each speaker or topic, a dot where claims have a day or period, the larger the more of them, and a bar for a range.</summary>
[HtmlTargetElement("claim-timeline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimelineTagHelper : TagHelper
{
    private const int LaneHeight = 52;

    private const int LabelHeight = 16;

    private const int AxisHeight = 28;

    private const int Ticks = 4;

    private const double Smallest = 3, Largest = 12;

    public required TimelinePlot Plot { get; set; }

    /// <summary>What is drawn, in a few words.</summary>
    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "timeline");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", "timeline-title timeline-desc");
        output.Attributes.SetAttribute("height", Plot.Lanes.Count * LaneHeight + AxisHeight);
        output.Content.SetHtmlContent($"<title id=\"timeline-title\">{Encoded(Title)}</title><desc id=\"timeline-desc\">{Encoded(Description)}</desc>{Axis()}{string.Concat(Plot.Lanes.Select(Lane))}");
    }

    private string Description =>
        $"{CountWords.Of(Plot.Lanes.Count, "line")} from {TimelineWords.Of(Plot.First, Plot.First)} to {TimelineWords.Of(Plot.Last, Plot.Last)}. "
        + "A dot stands where claims have a day or a period, the larger the more of them; a bar reaches over the days on which claims may lie. The table below has the same numbers.";

    private string Axis()
    {
        var bottom = Plot.Lanes.Count * LaneHeight;
        var ticks = new StringBuilder();
        var parts = Math.Min(Ticks, Plot.Last - Plot.First);
        for (var i = 0; i <= parts; i++)
        {
            var (place, anchor) = parts == 0 ? (50, "middle") : (100 * i / parts, i == 0 ? "start" : i == parts ? "end" : "middle");
            var day = DateOnly.FromDayNumber(Plot.First + (parts == 0 ? 0 : (int)((long)(Plot.Last - Plot.First) * i / parts)));
            ticks.Append(CultureInfo.InvariantCulture, $"<line class=\"tick\" x1=\"{place}%\" x2=\"{place}%\" y1=\"0\" y2=\"{bottom}\"/>");
            ticks.Append(CultureInfo.InvariantCulture, $"<text class=\"when\" x=\"{place}%\" y=\"{bottom + 18}\" text-anchor=\"{anchor}\">{day:d MMM yyyy}</text>");
        }

        return ticks.ToString();
    }

    private string Lane(PlottedLane lane, int index)
    {
        var (top, line) = (index * LaneHeight, index * LaneHeight + LabelHeight + (LaneHeight - LabelHeight) / 2);
        var most = Math.Max(1, Plot.Lanes[0].Counts.Max());
        var marks = Plot.Marks.Zip(lane.Counts).Where(mark => mark.Second > 0)
            .OrderByDescending(mark => mark.First.IsRange).Select(mark => Mark(mark.First, mark.Second, most, line));
        return Invariant($"<text class=\"lane\" x=\"0\" y=\"{top + LabelHeight - 3}\">{Encoded(lane.Name)} <tspan class=\"much\">{CountWords.Number(lane.Total)}</tspan></text>")
            + Invariant($"<line class=\"axis\" x1=\"0%\" x2=\"100%\" y1=\"{line}\" y2=\"{line}\"/>") + string.Concat(marks);
    }

    // Areas go with the counts: a dot for four claims is as wide as two of those for one.
    private string Mark(TimelineMark mark, int count, int most, int line)
    {
        var size = Smallest + (Largest - Smallest) * Math.Sqrt((double)count / most);
        var (from, to) = (Plot.PlaceOf(mark.First ?? Plot.First), Plot.PlaceOf((mark.Last ?? Plot.Last) + 1));
        from = Math.Max(from, 0);
        to = Math.Min(to, 100);
        var words = Encoded($"{mark.Words}: {CountWords.Of(count, "claim")}");
        return mark.IsRange
            ? Invariant($"<rect class=\"range\" x=\"{from:0.##}%\" width=\"{Math.Max(to - from, 0.4):0.##}%\" y=\"{line - size / 2:0.#}\" height=\"{size:0.#}\" rx=\"2\"><title>{words}</title></rect>") + Ends(mark, line)
            : Invariant($"<circle class=\"full\" cx=\"{(from + to) / 2:0.##}%\" cy=\"{line}\" r=\"{size:0.#}\"><title>{words}</title></circle>");
    }

    private static string Ends(TimelineMark mark, int line) =>
        (mark.First is null ? Invariant($"<text class=\"tip\" x=\"0%\" y=\"{line + 5}\">◂</text>") : "")
        + (mark.Last is null ? Invariant($"<text class=\"tip\" x=\"100%\" y=\"{line + 5}\" text-anchor=\"end\">▸</text>") : "");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
