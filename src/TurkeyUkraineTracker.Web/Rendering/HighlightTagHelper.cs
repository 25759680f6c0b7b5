using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes a run of text with its highlights as nested elements. The text content of what it writes is exactly the text.</summary>
/// <remarks>Claim numbers are links without text, drawn by the style sheet, so that copied words stay the article's own.</remarks>
[HtmlTargetElement("highlighted-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HighlightTagHelper : TagHelper
{
    /// <summary>The elements that are open, outermost first.</summary>
    private readonly List<(Highlight Highlight, TagBuilder Element)> _open = [];

    public required string Text { get; set; }

    /// <summary>The run of <see cref="Text"/> to write; all of it when null.</summary>
    public TextSpan? Run { get; set; }

    public required IReadOnlyList<Highlight> Highlights { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var piece in SpanCutter.Cut(Run ?? new(0, Text.Length), Highlights))
        {
            Close(SharedWith(piece), output.Content);
            for (var i = _open.Count; i < piece.Covering.Count; i++) Open(piece.Covering[i], piece.Span.Start, output.Content);
            output.Content.Append(piece.Span.Of(Text));
        }

        Close(0, output.Content);
    }

    private int SharedWith(TextPiece piece) =>
        _open.Zip(piece.Covering).TakeWhile(pair => ReferenceEquals(pair.First.Highlight, pair.Second)).Count();

    private void Close(int depth, TagHelperContent content)
    {
        for (var i = _open.Count - 1; i >= depth; i--) content.AppendHtml(_open[i].Element.RenderEndTag());
        _open.RemoveRange(depth, _open.Count - depth);
    }

    private void Open(Highlight highlight, int position, TagHelperContent content)
    {
        var begins = highlight.Span.Start == position;
        if (begins && highlight.IsNumbered) content.AppendHtml(NumberLink(highlight));

        var element = Element(highlight, isInLink: _open.Any(outer => outer.Highlight.Href is not null));
        if (begins && highlight.Id is not null) element.Attributes["id"] = highlight.Id;
        content.AppendHtml(element.RenderStartTag());
        _open.Add((highlight, element));
    }

    /// <summary>A link inside a link is not HTML: the outer one leads, the inner is only marked.</summary>
    private static TagBuilder Element(Highlight highlight, bool isInLink)
    {
        var element = new TagBuilder(highlight.Href is null || isInLink ? "mark" : "a");
        if (element.TagName == "a") element.Attributes["href"] = highlight.Href;
        element.Attributes["class"] = highlight.IsHit ? $"m-{highlight.Kind} hit" : $"m-{highlight.Kind}";
        element.Attributes["data-mark"] = highlight.Kind;
        if (highlight.Claim is { } number) element.Attributes["data-number"] = Invariant(number);
        if (highlight.Title is not null) element.Attributes["title"] = highlight.Title;
        return element;
    }

    private static TagBuilder NumberLink(Highlight highlight)
    {
        var link = new TagBuilder("a");
        link.Attributes["class"] = "cn";
        link.Attributes["href"] = $"#n-{highlight.Claim}";
        link.Attributes["aria-label"] = $"Claim {highlight.Claim}";
        link.Attributes["data-number"] = Invariant(highlight.Claim!.Value);
        return link;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
