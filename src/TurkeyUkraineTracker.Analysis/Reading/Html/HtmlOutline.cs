using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A page as block elements and the blocks of text in them, gathered in one walk over its nodes, without recursion.</summary>
internal sealed class HtmlOutline
{
    /// <summary>Elements that browsers set inside the line; all others end the block before and after them.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "s", "samp", "rb", "ruby", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// <summary>Elements whose content is never text of the page.</summary>
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "select", "button",
        "input", "textarea", "head", "datalist", "map", "rt", "rp");

    private readonly List<PageElement> _elements = [];
    private readonly List<HtmlBlock> _blocks = [];
    private readonly SignReader _signs = new();
    private readonly Stack<ElementSigns> _inline = new();
    private readonly List<IElement> _breaks = [];
    private int _links, _emphases, _captions, _bylines;
    private readonly HtmlLine _line;
    private PageElement _holder;

    private HtmlOutline(IElement body)
    {
        _holder = Enter(body, null);
        _line = new(_holder, body);
    }

    /// <summary>In document order, so that an element comes before those inside it; the first is the body.</summary>
    public IReadOnlyList<PageElement> Elements => _elements;

    /// <summary>In document order.</summary>
    public IReadOnlyList<HtmlBlock> Blocks => _blocks;

    /// <returns>Null when the page has no body.</returns>
    public static HtmlOutline? Of(IHtmlDocument page)
    {
        if (page.Body is not { } body) return null;

        var outline = new HtmlOutline(body);
        outline.Walk(body);
        outline.Flush();
        outline.Sum();
        return outline;
    }

    /// <summary>Visits the nodes in document order. Children are counted, not asked for their siblings: AngleSharp searches for those.</summary>
    private void Walk(INode root)
    {
        var open = new Stack<(INode Node, int NextChild)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.NextChild == at.Node.ChildNodes.Length)
            {
                if (at.Node != root) Leave((IElement)at.Node);
                continue;
            }

            open.Push((at.Node, at.NextChild + 1));
            var child = at.Node.ChildNodes[at.NextChild];
            if (child is IText text) Add(text.Data);
            else if (child is IElement element && Enter(element)) open.Push((element, 0));
        }
    }

    /// <returns>Whether there is anything inside to visit.</returns>
    private bool Enter(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") _breaks.Add(element);
        if (name == "br" || Unseen.Contains(name)) return false;

        if (!Inline.Contains(name))
        {
            return EnterBlock(element);
        }

        var signs = _signs.SignsOf(element);
        if (IsUnseenInLine(name, signs)) return false;

        _inline.Push(signs);
        Count(name, signs, 1);
        return true;
    }

    /// <summary>What is certainly no article's is not even visited: menus make up half of many pages.</summary>
    private bool EnterBlock(IElement element)
    {
        Flush();
        var entered = Enter(element, _holder);
        if (entered.Traits.Clutter != Clutter.Certain) _holder = entered;
        _line.StartAt(_holder, element);
        return _holder == entered;
    }

    private void Leave(IElement element)
    {
        if (Inline.Contains(element.LocalName))
        {
            Count(element.LocalName, _inline.Pop(), -1);
            return;
        }

        Flush();
        _holder = _holder.Parent!;
        _line.StartAt(_holder, element);
    }

    private PageElement Enter(IElement element, PageElement? parent)
    {
        var entered = new PageElement(element, _elements.Count, parent, ElementTraits.Of(element.LocalName, _signs.SignsOf(element)));
        _elements.Add(entered);
        return entered;
    }

    /// <summary>Cards that open over a name, words for screen readers: they would run into the sentence.</summary>
    private static bool IsUnseenInLine(string tag, ElementSigns signs) =>
        tag != "a" && (signs & (ElementSigns.Unshown | ElementSigns.Hidden | ElementSigns.Clutter)) != 0;

    private void Count(string tag, ElementSigns signs, int change)
    {
        switch (tag)
        {
            case "a": _links += change; break;
            case "em" or "i" or "b" or "strong": _emphases += change; break;
            case "time": _bylines += change; break;
            case var _ when signs.HasFlag(ElementSigns.Caption): _captions += change; break;
            case var _ when signs.HasFlag(ElementSigns.Byline): _bylines += change; break;
        }
    }

    // A forced break is judged when the words behind it are known.
    private void Add(string words)
    {
        if (_breaks.Count > 0)
        {
            if (words.All(Gaps.IsGap)) return;
            if (!_line.IsEmpty && _breaks.Count == 1 && _line.GoesOnWith(words)) _line.AddSpace();
            else FlushAt(_breaks[0]);
            _breaks.Clear();
        }

        _line.Add(words, new(_links > 0, _emphases > 0, RoleInLine()));
    }

    private BlockRole? RoleInLine() => _captions > 0 ? BlockRole.Caption : _bylines > 0 ? BlockRole.Byline : null;

    private void FlushAt(IElement forced)
    {
        Flush();
        _line.StartAt(_holder, forced);
    }

    private void Flush()
    {
        if (_line.ToBlock() is { } block) _blocks.Add(block);
        _breaks.Clear();
    }

    private void Sum()
    {
        foreach (var block in _blocks) block.Holder.Add(block);
        for (var i = _elements.Count - 1; i > 0; i--) _elements[i].AddToParent();
        foreach (var element in _elements) element.SettleRole();
    }
}
