using System.Net;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Writes words around what was found, with what was found marked.</summary>
[HtmlTargetElement("marked-words", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedWordsTagHelper : TagHelper
{
    private const string More = "…";

    public required Snippet Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var text = new StringBuilder(Words.GoesOn.Before ? More : "");
        var highlights = Words.Marks.Select(mark => new Highlight(mark, "found"));
        foreach (var piece in SpanCutter.Cut(new(0, Words.Text.Length), highlights))
        {
            var words = WebUtility.HtmlEncode(piece.Span.Of(Words.Text));
            text.Append(piece.Covering.Count == 0 ? words : $"<mark class=\"m-found\">{words}</mark>");
        }

        output.Content.SetHtmlContent(text.Append(Words.GoesOn.After ? More : "").ToString());
    }
}
