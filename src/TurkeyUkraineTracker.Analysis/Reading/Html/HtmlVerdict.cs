namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Which elements of a page hold no article text, by what their mark-up says: as far as one is willing to believe it.</summary>
/// <remarks>Sites name an element that wraps the whole page "ad" or "comments"; so nothing that holds most of the prose is refused for its name.</remarks>
internal sealed class HtmlVerdict
{
    /// <summary>An element with this share of the page's prose is not refused for its name.</summary>
    private const double TooMuchProse = 0.5;

    private const double SmallPart = 0.2;

    /// <summary>A short text with a link in it leads on.</summary>
    private const int LongestTeaser = 600;

    private const double SomeLinks = 0.15;

    private readonly HtmlOutline _outline;
    private readonly bool[] _refused;

    /// <param name="least">The names and elements believed: those at least as sure.</param>
    public HtmlVerdict(HtmlOutline outline, Clutter least)
    {
        (_outline, _refused) = (outline, new bool[outline.Elements.Count]);
        var prose = ProseOutsideCertain();
        foreach (var element in outline.Elements)
        {
            if (IsRefusedWithParent(element) || (element.Traits.Clutter >= least && IsClutter(element, prose))) Refuse(element);
        }
    }

    public bool IsRefused(PageElement element) => _refused[element.Number];

    /// <summary>The element and all inside it.</summary>
    public void Refuse(PageElement element) => Array.Fill(_refused, true, element.Number, element.End - element.Number);

    /// <summary>Of what is not refused, the text outside links.</summary>
    public int PlainWidth => _outline.Blocks.Where(block => !IsRefused(block.Holder)).Sum(block => block.Width - block.LinkedWidth);

    private bool IsRefusedWithParent(PageElement element) => element.Parent is { } parent && IsRefused(parent);

    private static bool IsClutter(PageElement element, int prose) => element.Traits.Clutter switch
    {
        Clutter.None => IsPortrait(element, prose),
        Clutter.Certain => element.Parent is not null,
        Clutter.Named => element.Sums.Prose < prose * TooMuchProse || prose == 0,
        _ => element.Sums.Prose == 0 || element.Sums is { Width: <= LongestTeaser, LinkShare: > SomeLinks },
    };

    /// <summary>Named after the author, yet with sentences: what the author has done in life.</summary>
    private static bool IsPortrait(PageElement element, int prose) =>
        element.Traits.Role is BlockRole.Byline && element.Role is not BlockRole.Byline && element.Sums.Prose > 0 && element.Sums.Prose < prose * SmallPart;

    private int ProseOutsideCertain()
    {
        var prose = _outline.Elements[0].Sums.Prose;
        var end = 0;
        foreach (var element in _outline.Elements)
        {
            if (element.Number < end || element.Traits.Clutter != Clutter.Certain || element.Parent is null) continue;

            prose -= element.Sums.Prose;
            end = element.End;
        }

        return prose;
    }
}
