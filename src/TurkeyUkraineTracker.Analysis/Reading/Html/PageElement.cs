using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A block element of a page: what its mark-up says it is, and sums over all the text inside it.</summary>
/// <param name="number">Its place among the block elements of the page, in document order.</param>
/// <param name="parent">The block element around it; null for the body.</param>
internal sealed class PageElement(IElement element, int number, PageElement? parent, ElementTraits traits)
{
    private const int LongestByline = 250, LongestCaption = 900;

    public IElement Element { get; } = element;

    public int Number { get; } = number;

    public PageElement? Parent { get; } = parent;

    public ElementTraits Traits { get; } = traits;

    /// <summary>What its mark-up, or that of the elements around it, says of its text; known once all text is summed.</summary>
    public BlockRole Role { get; private set; }

    public bool IsQuote { get; } = element.LocalName == "blockquote" || parent is { IsQuote: true };

    /// <summary>One past the number of the last element inside it.</summary>
    public int End { get; private set; } = number + 1;

    public TextSums Sums { get; private set; }

    /// <summary>Named as byline or caption, or around one.</summary>
    public bool HoldsNamedText { get; private set; } = traits.Role is BlockRole.Byline or BlockRole.Caption;

    public bool Holds(PageElement other) => other.Number >= Number && other.Number < End;

    public void Add(HtmlBlock block)
    {
        Sums += block.Sums;
        HoldsNamedText |= block.OwnRole is not null;
    }

    /// <summary>To be asked of the last element first, so that every element is complete when its parent takes it in.</summary>
    public void AddToParent()
    {
        if (Parent is null) return;

        Parent.Sums += Sums;
        Parent.End = Math.Max(Parent.End, End);
        Parent.HoldsNamedText |= HoldsNamedText;
    }

    /// <summary>To be asked of the first element first. A picture's words stay so whatever is inside; names are believed of short texts only.</summary>
    public void SettleRole()
    {
        var own = Traits.Role is BlockRole.Byline && Sums.Width > LongestByline ? null : Traits.Role;
        if (own is BlockRole.Caption && Sums.Width > LongestCaption) own = BlockRole.Paragraph;
        Role = Parent is { Role: BlockRole.Caption } ? BlockRole.Caption : own ?? Parent?.Role ?? BlockRole.Paragraph;
    }
}

/// <summary>How much text there is, in characters as <see cref="Prose.WidthOf"/> counts them.</summary>
/// <param name="Prose">Of the blocks that are prose.</param>
/// <param name="Items">How many blocks are items of a list, and no links.</param>
internal readonly record struct TextSums(int Width, int Linked, int Prose, int Blocks, int Items)
{
    /// <summary>Share of the text inside links, 0 to 1.</summary>
    public double LinkShare => Width == 0 ? 0 : Math.Min(1, (double)Linked / Width);

    public static TextSums operator +(TextSums a, TextSums b) =>
        new(a.Width + b.Width, a.Linked + b.Linked, a.Prose + b.Prose, a.Blocks + b.Blocks, a.Items + b.Items);
}
