using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Visits every node of a page once, in document order and without recursion: for what declares something, and for the outline of its text.</summary>
/// <remarks>Children are counted, not asked for their siblings: AngleSharp searches for those.</remarks>
internal sealed class PageWalk
{
    private readonly PageElements _elements;
    private readonly HtmlOutline? _outline;

    private readonly bool _seesAll;

    private PageWalk(IHtmlDocument page, bool seesAll)
    {
        _seesAll = seesAll;
        _elements = new(page.DocumentElement);
        _outline = page.Body is { } body ? new(body, seesAll) : null;
    }

    /// <summary>What readers see; when that holds no prose, what they would see without scripts or once scripts have shown it.</summary>
    /// <returns>The outline is null when the page has no body.</returns>
    public static (PageElements Elements, HtmlOutline? Outline) Of(IHtmlDocument page)
    {
        var shown = Of(page, seesAll: false);
        return shown.Outline is { HoldsProse: false } && Of(page, seesAll: true) is { Outline.HoldsProse: true } all ? all : shown;
    }

    private static (PageElements Elements, HtmlOutline? Outline) Of(IHtmlDocument page, bool seesAll)
    {
        var walk = new PageWalk(page, seesAll);
        walk.Visit(page.DocumentElement, page.Body);
        walk._elements.End();
        walk._outline?.End();
        return (walk._elements, walk._outline);
    }

    /// <param name="HasText">The outline looks inside.</param>
    private readonly record struct Open(IElement Element, INodeList Children, TagKind Kind, int Next, bool HasText);

    private void Visit(IElement root, IElement? body)
    {
        var above = new Stack<Open>();
        var at = new Open(root, root.ChildNodes, TagKind.Block, 0, HasText: false);
        while (true)
        {
            if (at.Next == at.Children.Length)
            {
                if (above.Count == 0) return;
                if (at.Element != body) Leave(at);
                at = above.Pop();
                continue;
            }

            var child = at.Children[at.Next];
            at = at with { Next = at.Next + 1 };
            if (child is IElement element && Enter(element, element == body, at.HasText) is { } entered)
            {
                above.Push(at);
                at = entered;
            }
            else if (child is IText text)
            {
                _elements.Add(text.Data);
                if (at.HasText) _outline!.Add(text.Data);
            }
        }
    }

    /// <returns>Null when there is nothing inside to visit.</returns>
    private Open? Enter(IElement element, bool isBody, bool hasText)
    {
        var kind = KindOf(element);
        _elements.Enter(element, kind);
        var isSeen = isBody || (hasText && _outline!.Enter(element, kind));
        if (kind is TagKind.Block or TagKind.Inline) return new(element, ChildrenOf(element), kind, 0, isSeen);

        _elements.Leave(element, kind);
        return null;
    }

    private TagKind KindOf(IElement element) => element.LocalName switch
    {
        "noscript" when _seesAll => TagKind.Block,
        var tag => TagKinds.Of(tag),
    };

    /// <summary>Elements of a site's own making may show a tree of theirs in place of what is inside them; the words are in either.</summary>
    private static INodeList ChildrenOf(IElement element) =>
        element.LocalName.Contains('-', StringComparison.Ordinal) && element.ShadowRoot is { } shadow && shadow.TextContent.Length > element.TextContent.Length
            ? shadow.ChildNodes
            : element.ChildNodes;

    private void Leave(Open left)
    {
        _elements.Leave(left.Element, left.Kind);
        if (left.HasText) _outline!.Leave(left.Element, left.Kind);
    }
}
