using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Reads a web page: the blocks from the title to the end of the main text, without furniture; white space as a browser would show it.</summary>
/// <remarks>Bounded: nesting beyond <see cref="DeepestNesting"/> is not parsed, and nothing here recurses.</remarks>
internal sealed class HtmlArticleReader : IFormatReader
{
    /// <summary>The parser's time grows with the square of the open elements; pages nest fewer than a hundred.</summary>
    private const int DeepestNesting = 2_000;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    public BlockText? Read(string raw)
    {
        if (HtmlNesting.DepthOf(raw, DeepestNesting) >= DeepestNesting) return null;

        using var page = new HtmlParser(Options).ParseDocument(raw);
        var declared = HtmlMetadata.Of(page);
        var selection = HtmlOutline.Of(page) is { } outline ? HtmlSelection.Of(outline, declared.Title?.Value) : HtmlSelection.Nothing;
        return HtmlText.Join(raw, selection) with { Declared = declared };
    }
}
