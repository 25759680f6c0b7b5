using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Reads a web page: the blocks from the title to the end of the main text, without furniture; white space as a browser would show it.</summary>
/// <remarks>Bounded: nesting beyond <see cref="DeepestNesting"/> is not parsed, and nothing here recurses.</remarks>
internal sealed class HtmlArticleReader : IFormatReader
{
    /// <summary>The parser's time grows with the square of the open elements; pages nest fewer than a hundred.</summary>
    private const int DeepestNesting = 2_000;

    /// <summary>Comments, and attributes that nothing here asks for, make up a third of the nodes of many pages.</summary>
    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => Attributes.Contains(name.Span),
    };

    /// <summary>Without the observers that resolve the address of every link as it is parsed.</summary>
    private static readonly IConfiguration Parsing = Configuration.Default.Without<IAttributeObserver>();

    /// <summary>The first two rows say something of the page, the last is what the parser builds the tree by.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "class", "id", "hidden", "aria-hidden", "style", "role", "itemprop", "itemtype", "rel", "href", "lang",
        "content", "property", "name", "http-equiv", "datetime",
        "type", "encoding", "color", "face", "size", "shadowrootmode").GetAlternateLookup<ReadOnlySpan<char>>();

    public BlockText? Read(string raw)
    {
        if (HtmlNesting.DepthOf(raw, DeepestNesting) >= DeepestNesting) return null;

        using var page = new HtmlParser(Options, BrowsingContext.New(Parsing)).ParseDocument(raw);
        var (elements, outline) = PageWalk.Of(page);
        var declared = HtmlMetadata.Of(elements, page.Title);
        var selection = outline is null ? HtmlSelection.Nothing : HtmlSelection.Of(outline, declared.Title?.Value);
        return HtmlText.Join(raw, selection) with { Declared = declared };
    }
}
