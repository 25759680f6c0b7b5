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
    private readonly ElementNames _names = new();
    private readonly List<IElement> _breaks = [];
    private int _links, _emphases, _captions, _bylines;
    private HtmlLine _line;
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
        outline.Flush(body);
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
            Flush(element);
            _holder = Enter(element, _holder);
            _line = new(_holder, element);
            return true;
        }

        if (IsUnseenInLine(element)) return false;
        Count(element, 1);
        return true;
    }

    private void Leave(IElement element)
    {
        if (Inline.Contains(element.LocalName))
        {
            Count(element, -1);
            return;
        }

        Flush(element);
        _holder = _holder.Parent!;
        _line = new(_holder, element);
    }

    private PageElement Enter(IElement element, PageElement? parent)
    {
        var entered = new PageElement(element, _elements.Count, parent, ElementTraits.Of(element, _names));
        _elements.Add(entered);
        return entered;
    }

    /// <summary>Cards that open over a name, words for screen readers: they would run into the sentence.</summary>
    private bool IsUnseenInLine(IElement element) =>
        element.LocalName is not "a" && (ElementTraits.IsHidden(element) || (_names.MeaningOf(element) & (NameMeaning.Hidden | NameMeaning.Clutter)) != 0);

    private void Count(IElement element, int change)
    {
        switch (element.LocalName)
        {
            case "a": _links += change; break;
            case "em" or "i" or "b" or "strong": _emphases += change; break;
            case "time": _bylines += change; break;
            default: CountNamed(_names.MeaningOf(element), change); break;
        }
    }

    private void CountNamed(NameMeaning meaning, int change)
    {
        if (meaning.HasFlag(NameMeaning.Caption)) _captions += change;
        else if (meaning.HasFlag(NameMeaning.Byline)) _bylines += change;
    }

    // A forced break is judged when the words behind it are known.
    private void Add(string words)
    {
        if (_breaks.Count > 0)
        {
            if (words.All(Gaps.IsGap)) return;
            if (!_line.IsEmpty && _breaks.Count == 1 && _line.GoesOnWith(words)) _line.AddSpace();
            else Flush(_breaks[0]);
            _breaks.Clear();
        }

        _line.Add(words, new(_links > 0, _emphases > 0, RoleInLine()));
    }

    private BlockRole? RoleInLine() => _captions > 0 ? BlockRole.Caption : _bylines > 0 ? BlockRole.Byline : null;

    private void Flush(IElement next)
    {
        if (_line.ToBlock() is { } block) _blocks.Add(block);
        _line = new(_line.Holder, next);
        _breaks.Clear();
    }

    private void Sum()
    {
        foreach (var block in _blocks) block.Holder.Add(block.Sums);
        for (var i = _elements.Count - 1; i > 0; i--) _elements[i].AddToParent();
        foreach (var element in _elements) element.SettleRole();
    }
}
