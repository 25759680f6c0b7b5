using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A figure on the line it shares with others: a dot for a number, a bar for a range or for "about", an open dot with an arrow for a bound.</summary>
[HtmlTargetElement("figure-dot", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FigureDotTagHelper : TagHelper
{
    private const decimal ArrowEnd = 5;

    public required FigureView Figure { get; set; }

    public required FigureScale Scale { get; set; }

    /// <summary>Class of the article's hue; "" for ink.</summary>
    public string Hue { get; set; } = "";

    /// <summary>Who gives it, for those who do not see the picture.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"dot {Hue}".TrimEnd());
        output.Attributes.SetAttribute("role", "img");
        output.Content.SetHtmlContent($"<title>{Encoded(Title)}</title><desc>{Encoded(Description)}</desc><line class=\"axis\" x1=\"0%\" x2=\"100%\" y1=\"14\" y2=\"14\"/>{Shape}");
    }

    private string Title => Label.Length == 0 ? FigureWords.Of(Figure) : $"{Label}: {FigureWords.Of(Figure)}";

    private string Description => (Figure.Value, Figure.Bound) switch
    {
        (null, _) => "A bar from the lowest to the highest number.",
        (_, "exact") => Figure.IsApproximate ? "A bar around the number." : "A dot at the number.",
        (_, "at-least" or "more-than") => "An open dot at the number, with an arrow to higher ones.",
        _ => "An open dot at the number, with an arrow to lower ones.",
    };

    private string Shape => (Figure.Value, Figure.Bound) switch
    {
        (null, _) => Bar(Figure.Low ?? Figure.High ?? 0, Figure.High ?? Figure.Low ?? 0),
        ({ } value, "exact") => (Figure.IsApproximate ? Bar(value * (1 - FigureScale.Roughly), value * (1 + FigureScale.Roughly)) : "") + Dot("full", value),
        ({ } value, "at-least" or "more-than") => Line(Scale.PlaceOf(value), 100 - ArrowEnd) + Tip(100 - ArrowEnd, "▸") + Dot("open", value),
        ({ } value, _) => Line(ArrowEnd, Scale.PlaceOf(value)) + Tip(ArrowEnd, "◂") + Dot("open", value),
    };

    private string Dot(string look, decimal value) => Invariant($"<circle class=\"{look}\" cx=\"{Scale.PlaceOf(value):0.##}%\" cy=\"14\" r=\"6\"/>");

    private string Bar(decimal low, decimal high)
    {
        var (from, to) = (Math.Clamp(Scale.PlaceOf(low), 0, 100), Math.Clamp(Scale.PlaceOf(high), 0, 100));
        return Invariant($"<rect class=\"range\" x=\"{from:0.##}%\" width=\"{Math.Max(to - from, 1):0.##}%\" y=\"6\" height=\"16\" rx=\"8\"/>");
    }

    private static string Line(decimal from, decimal to) => Invariant($"<line class=\"reach\" x1=\"{from:0.##}%\" x2=\"{to:0.##}%\" y1=\"14\" y2=\"14\"/>");

    private static string Tip(decimal at, string arrow) => Invariant($"<text class=\"tip\" x=\"{at:0.##}%\" y=\"19\" text-anchor=\"middle\">{arrow}</text>");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
