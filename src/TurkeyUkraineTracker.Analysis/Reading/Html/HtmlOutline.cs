using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A page as block elements and the blocks of text in them, gathered node by node in document order.</summary>
internal sealed class HtmlOutline
{
    private readonly List<PageElement> _elements = [];
    private readonly List<HtmlBlock> _blocks = [];
    private readonly bool _seesAll;
    private readonly SignReader _signs = new();
    private readonly Stack<ElementSigns> _inline = new();
    private readonly List<IElement> _breaks = [];
    private int _links, _emphases, _captions, _bylines;
    private readonly HtmlLine _line;
    private PageElement _holder;

    /// <param name="seesAll">What is not shown counts too.</param>
    public HtmlOutline(IElement body, bool seesAll)
    {
        _seesAll = seesAll;
        _holder = Enter(body, null);
        _line = new(_holder, body);
    }

    /// <summary>In document order, so that an element comes before those inside it; the first is the body.</summary>
    public IReadOnlyList<PageElement> Elements => _elements;

    /// <summary>Known at the end.</summary>
    public bool HoldsProse => _elements[0].Sums.Prose > 0;

    /// <summary>In document order.</summary>
    public IReadOnlyList<HtmlBlock> Blocks => _blocks;

    /// <returns>Whether there is anything inside that counts; then it is to be left again.</returns>
    public bool Enter(IElement element, TagKind kind)
    {
        if (kind == TagKind.Break) _breaks.Add(element);
        return kind switch
        {
            TagKind.Block => EnterBlock(element),
            TagKind.Inline => EnterInline(element),
            _ => false,
        };
    }

    public void Leave(IElement element, TagKind kind)
    {
        if (kind == TagKind.Inline)
        {
            Count(element.LocalName, _inline.Pop(), -1);
            return;
        }

        Flush();
        _holder = _holder.Parent!;
        _line.StartAt(_holder, element);
    }

    // A forced break is judged when the words behind it are known.
    public void Add(string words)
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

    /// <summary>To be asked once, behind the last node.</summary>
    public void End()
    {
        Flush();
        foreach (var block in _blocks) block.Holder.Add(block);
        for (var i = _elements.Count - 1; i > 0; i--) _elements[i].AddToParent();
        foreach (var element in _elements) element.SettleRole();
    }

    /// <summary>What is certainly no article's is not even looked into: menus make up half of many pages.</summary>
    private bool EnterBlock(IElement element)
    {
        Flush();
        var entered = Enter(element, _holder);
        if (entered.Traits.Clutter != Clutter.Certain) _holder = entered;
        _line.StartAt(_holder, element);
        return _holder == entered;
    }

    private ElementSigns SignsOf(IElement element) =>
        _signs.SignsOf(element) & (_seesAll ? ~ElementSigns.Unshown : ~ElementSigns.None);

    private bool EnterInline(IElement element)
    {
        var (tag, signs) = (element.LocalName, SignsOf(element));
        if (IsUnseenInLine(tag, signs)) return false;

        _inline.Push(signs);
        Count(tag, signs, 1);
        return true;
    }

    private PageElement Enter(IElement element, PageElement? parent)
    {
        var entered = new PageElement(element, _elements.Count, parent, ElementTraits.Of(element.LocalName, SignsOf(element)));
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
}
