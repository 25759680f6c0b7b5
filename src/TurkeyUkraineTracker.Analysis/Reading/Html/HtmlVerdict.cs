namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Which elements of a page hold no article text, by what their names say.</summary>
/// <remarks>Sites name an element that wraps the whole page "ad" or "comments"; so nothing that holds most of the prose is refused for its name.</remarks>
internal sealed class HtmlVerdict
{
    /// <summary>An element with this share of the page's prose is not refused for its name.</summary>
    private const double TooMuchProse = 0.5;

    private const double SmallPart = 0.2;

    /// <summary>A short text with a link in it leads on.</summary>
    private const int LongestTeaser = 600;

    private const double SomeLinks = 0.3;

    private readonly HtmlOutline _outline;
    private readonly bool[] _refused;

    private HtmlVerdict(HtmlOutline outline) => (_outline, _refused) = (outline, new bool[outline.Elements.Count]);

    /// <summary>Of what is not refused, the text outside links.</summary>
    public int PlainWidth => _outline.Blocks.Where(block => !IsRefused(block.Holder)).Sum(block => block.Width - block.LinkedWidth);

    /// <summary>No element is refused.</summary>
    public static HtmlVerdict None(HtmlOutline outline) => new(outline);

    public static HtmlVerdict ByNames(HtmlOutline outline)
    {
        var verdict = new HtmlVerdict(outline);
        var prose = outline.Elements[0].Sums.Prose;
        foreach (var element in outline.Elements)
        {
            if (element.Parent is not null && !verdict.IsRefused(element) && IsClutter(element, prose)) verdict.Refuse(element);
        }

        return verdict;
    }

    public bool IsRefused(PageElement element) => _refused[element.Number];

    /// <summary>The element and all inside it.</summary>
    public void Refuse(PageElement element) => Array.Fill(_refused, true, element.Number, element.End - element.Number);

    private static bool IsClutter(PageElement element, int prose) => element.Traits.Clutter switch
    {
        Clutter.None => IsPortrait(element, prose),
        Clutter.Likely => IsWithoutArticle(element) || element.Sums is { Width: <= LongestTeaser, LinkShare: > SomeLinks },
        _ => element.Sums.Prose < prose * TooMuchProse || prose == 0,
    };

    /// <summary>Neither prose nor a plain list, nor who wrote it or what a picture shows.</summary>
    private static bool IsWithoutArticle(PageElement element) => element.Sums is { Prose: 0, Items: 0 } && !element.HoldsNamedText;

    /// <summary>Named after the author, yet with sentences: what the author has done in life.</summary>
    private static bool IsPortrait(PageElement element, int prose) =>
        element.Traits.Role is BlockRole.Byline && element.Role is not BlockRole.Byline && element.Sums.Prose > 0 && element.Sums.Prose < prose * SmallPart;
}
