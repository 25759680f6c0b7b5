using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>A line of a page's visible text, white space collapsed.</summary>
internal sealed record PageLine(string Text, IElement Holder);

/// <summary>An element and the number of the line in which it starts.</summary>
internal readonly record struct PlacedElement(IElement Element, int Line);

/// <summary>The elements of a page that can say what it is, and its lines of text, in document order; gathered in one walk without recursion.</summary>
internal sealed class PageElements
{
    /// <summary>Longer lines are prose; only their start is kept.</summary>
    private const int LongestLine = 300;

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "address", "b", "bdi", "bdo", "cite", "code", "data", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "video", "audio", "select", "button", "textarea",
        "title");

    private readonly MarkupWords _words = new();
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly HashSet<IElement> _aroundHeadline = [];

    private PageElements(IHtmlDocument page)
    {
        Root = page.DocumentElement;
        Walk(page.DocumentElement);
        EndLine(page.DocumentElement);
    }

    public IElement Root { get; }

    public List<IElement> Metas { get; } = [];

    public List<IElement> Links { get; } = [];

    public List<IElement> JsonScripts { get; } = [];

    public List<IElement> OtherScripts { get; } = [];

    /// <summary>Elements h1 and h2, and others that are called the headline.</summary>
    public List<PlacedElement> Headings { get; } = [];

    public List<PlacedElement> Times { get; } = [];

    /// <summary>Elements with an <c>itemprop</c>, in or out of a scope.</summary>
    public List<PlacedElement> Properties { get; } = [];

    /// <summary>Elements that are called after the author, or link to one.</summary>
    public List<PlacedElement> AuthorMarks { get; } = [];

    public IReadOnlyList<PageLine> Lines => _lines;

    public static PageElements Of(IHtmlDocument page) => new(page);

    public MarkupSays SaysOf(IElement element) => _words.Of(element);

    /// <summary>From now on nothing that holds this element is elsewhere, whatever it is called.</summary>
    public void HeadlineIs(IElement headline)
    {
        for (IElement? holder = headline; holder is not null; holder = holder.ParentElement) _aroundHeadline.Add(holder);
    }

    /// <summary>Whether the element stands among other articles' teasers, readers' comments or the furniture of the site.</summary>
    public bool IsElsewhere(IElement element)
    {
        for (IElement? holder = element; holder is not null && !_aroundHeadline.Contains(holder) && holder.LocalName != "body"; holder = holder.ParentElement)
        {
            if (holder.LocalName is "aside" or "footer" or "nav" or "form" or "blockquote" || _words.Of(holder).HasFlag(MarkupSays.Elsewhere)) return true;
        }

        return false;
    }

    private void Walk(IElement root)
    {
        var open = new Stack<(INode Node, int NextChild)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            var isUnseen = at.Node is IElement holder && Unseen.Contains(holder.LocalName);
            if (isUnseen || at.NextChild == at.Node.ChildNodes.Length)
            {
                Leave(at.Node);
                continue;
            }

            var child = at.Node.ChildNodes[at.NextChild];
            open.Push((at.Node, at.NextChild + 1));
            Enter(child);
            if (child is IElement) open.Push((child, 0));
        }
    }

    private void Enter(INode node)
    {
        if (node is IText text) Add(text.Data);
        else if (node is IElement element) Enter(element);
    }

    private void Enter(IElement element)
    {
        if (!Inline.Contains(element.LocalName)) EndLine(element.ParentElement ?? element);
        switch (element.LocalName)
        {
            case "meta": Metas.Add(element); break;
            case "link": Links.Add(element); break;
            case "script": (IsJsonLd(element) ? JsonScripts : OtherScripts).Add(element); break;
            case "h1" or "h2": Headings.Add(new(element, _lines.Count)); break;
            case "time": Times.Add(new(element, _lines.Count)); break;
            default: break;
        }

        if (element.HasAttribute("itemprop")) Properties.Add(new(element, _lines.Count));
        if (IsAuthorMark(element)) AuthorMarks.Add(new(element, _lines.Count));
    }

    private void Leave(INode node)
    {
        if (node is IElement element && !Inline.Contains(element.LocalName)) EndLine(element);
    }

    private bool IsAuthorMark(IElement element) =>
        _words.Of(element).HasFlag(MarkupSays.Author)
        || (element.GetAttribute("rel")?.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase) ?? false);

    private static bool IsJsonLd(IElement element) => element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) ?? false;

    private void Add(string text)
    {
        for (var i = 0; i < text.Length && _line.Length <= LongestLine;)
        {
            var start = i;
            while (i < text.Length && !Gaps.IsGap(text[i])) i++;
            _line.Append(text, start, i - start);
            if (i < text.Length && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            while (i < text.Length && Gaps.IsGap(text[i])) i++;
        }
    }

    private void EndLine(IElement holder)
    {
        if (_line.Length > 0) _lines.Add(new(_line.ToString().TrimEnd(), holder));
        _line.Clear();
    }
}
