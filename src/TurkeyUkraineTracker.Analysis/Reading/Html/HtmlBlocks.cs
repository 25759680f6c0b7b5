using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Cuts a page into blocks in one walk over its nodes, without recursion.</summary>
internal static class HtmlBlocks
{
    /// <summary>Elements that browsers set inside the line; all others end the block before and after them.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// <summary>Elements whose content is never text of the page.</summary>
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "select", "button", "input", "textarea", "head", "datalist", "map");

    public static IReadOnlyList<HtmlBlock> Of(IHtmlDocument page)
    {
        var blocks = new List<HtmlBlock>();
        if (page.Body is not { } body) return blocks;

        var furniture = new HtmlFurniture(body);
        var line = new HtmlLine(body, body);
        for (INode? node = body; node is not null; node = Next(node, body, left => Leave(left)))
        {
            if (node is IText text) line.Add(text);
            else if (node is IElement element) Enter(element);
        }

        Flush(body);
        return blocks;

        void Enter(IElement element)
        {
            if (element.LocalName == "br" || !Inline.Contains(element.LocalName)) Flush(element);
        }

        void Leave(INode left)
        {
            if (left is IElement element && !Inline.Contains(element.LocalName)) Flush(element.ParentElement ?? body);
        }

        void Flush(IElement next)
        {
            if (line.ToBlock(furniture) is { } block) blocks.Add(block);
            line = new(next.LocalName == "br" ? line.Holder : next, next);
        }
    }

    /// <summary>The next node in document order; <paramref name="leave"/> is called for each node whose end is passed.</summary>
    private static INode? Next(INode node, INode root, Action<INode> leave)
    {
        if (node.FirstChild is { } child && !(node is IElement element && Unseen.Contains(element.LocalName))) return child;

        while (node != root)
        {
            leave(node);
            if (node.NextSibling is { } sibling) return sibling;
            node = node.Parent!;
        }

        return null;
    }
}
