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
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// <summary>Elements whose content is never text of the page.</summary>
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "select", "button",
        "input", "textarea", "head", "datalist", "map");

    public static IReadOnlyList<HtmlBlock> Of(IHtmlDocument page)
    {
        var blocks = new List<HtmlBlock>();
        if (page.Body is not { } body) return blocks;

        var furniture = new HtmlFurniture(body);
        var line = new HtmlLine(body, body);
        var breaks = new List<IElement>();
        Walk(body, Enter, Leave);
        Flush(body);
        return blocks;

        void Enter(INode node)
        {
            if (node is IText text) Add(text);
            else if (node is IElement { LocalName: "br" } forced) breaks.Add(forced);
            else if (node is IElement element && !Inline.Contains(element.LocalName)) Flush(element);
        }

        void Leave(INode node)
        {
            if (node is IElement element && element.LocalName != "br" && !Inline.Contains(element.LocalName)) Flush(element.ParentElement ?? body);
        }

        // A forced break is judged when the words behind it are known.
        void Add(IText text)
        {
            if (breaks.Count > 0)
            {
                if (text.Data.All(Gaps.IsGap)) return;
                if (!line.IsEmpty && breaks.Count == 1 && line.GoesOnWith(text.Data)) line.AddSpace();
                else Flush(breaks[0]);
                breaks.Clear();
            }

            line.Add(text);
        }

        void Flush(IElement next)
        {
            if (line.ToBlock(furniture) is { } block) blocks.Add(block);
            line = new(next.LocalName == "br" ? line.Holder : next, next);
            breaks.Clear();
        }
    }

    /// <summary>Visits the nodes in document order. Children are counted, not asked for their siblings: AngleSharp searches for those.</summary>
    private static void Walk(INode root, Action<INode> enter, Action<INode> leave)
    {
        var open = new Stack<(INode Node, int NextChild)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.NextChild == ChildCount(at.Node))
            {
                leave(at.Node);
                continue;
            }

            var child = at.Node.ChildNodes[at.NextChild];
            open.Push((at.Node, at.NextChild + 1));
            enter(child);
            open.Push((child, 0));
        }
    }

    private static int ChildCount(INode node) => node is IElement element && Unseen.Contains(element.LocalName) ? 0 : node.ChildNodes.Length;
}
