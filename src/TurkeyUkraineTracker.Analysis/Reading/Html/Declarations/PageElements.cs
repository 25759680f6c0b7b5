using System.Text;
using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>A line of a page's visible text, white space collapsed.</summary>
/// <param name="Number">Counted from 0 over all lines.</param>
internal sealed record PageLine(string Text, IElement Holder, int Number);

/// <summary>An element and the number of the line in which it starts.</summary>
internal readonly record struct PlacedElement(IElement Element, int Line);

/// <summary>The elements of a page that can say what it is, and its lines of text that may hold a date, in document order; gathered node by node.</summary>
/// <param name="root">The document element.</param>
internal sealed class PageElements(IElement root)
{
    private readonly MarkupWords _words = new();
    private readonly List<PageLine> _datedLines = [];
    private int _lines;
    private readonly StringBuilder _line = new();
    private readonly HashSet<IElement> _aroundHeadline = [];
    private bool _isAtBorder;

    public IElement Root { get; } = root;

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

    /// <summary>Those that may hold a full date; all others are only counted.</summary>
    public IReadOnlyList<PageLine> DatedLines => _datedLines;

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

    public void Enter(IElement element, TagKind kind)
    {
        if (kind == TagKind.Inline) AtBorder(element);
        else EndLine(element.ParentElement ?? element);
        switch (element.LocalName)
        {
            case "meta": Metas.Add(element); break;
            case "link": Links.Add(element); break;
            case "script": (IsJsonLd(element) ? JsonScripts : OtherScripts).Add(element); break;
            case "h1" or "h2": Headings.Add(new(element, _lines)); break;
            case "time": Times.Add(new(element, _lines)); break;
            default: break;
        }

        EnterNamed(element);
    }

    public void Leave(IElement element, TagKind kind)
    {
        if (kind == TagKind.Inline) AtBorder(element);
        else EndLine(element);
    }

    public void Add(string text)
    {
        if (_isAtBorder && text.Length > 0 && _line.Length > 0 && IsFigureBeside(_line[^1], text[0])) _line.Append(' ');
        _isAtBorder &= text.Length == 0;
        for (var i = 0; i < text.Length && _line.Length <= DateLine.LongestLine + 1;)
        {
            var start = i;
            while (i < text.Length && !Gaps.IsGap(text[i])) i++;
            _line.Append(text, start, i - start);
            if (i < text.Length && _line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
            while (i < text.Length && Gaps.IsGap(text[i])) i++;
        }
    }

    /// <summary>Style sheets set a date apart from the name beside it; in the text nothing may stand
    /// between. "20&lt;sup&gt;th&lt;/sup&gt;" is one word.</summary>
    private void AtBorder(IElement element) => _isAtBorder |= element.LocalName is not ("sup" or "sub");

    private static bool IsFigureBeside(char a, char b) =>
        (char.IsAsciiDigit(a) && char.IsLetterOrDigit(b)) || (char.IsAsciiDigit(b) && char.IsLetterOrDigit(a));

    /// <summary>To be asked once, behind the last node.</summary>
    public void End() => EndLine(Root);

    /// <summary>Asks for all attributes in turn: most elements have one or two, and asking for one by its name is a search.</summary>
    private void EnterNamed(IElement element)
    {
        var isAuthorMark = false;
        for (var i = 0; i < element.Attributes.Length; i++)
        {
            switch (element.Attributes[i])
            {
                case { Name: "class" or "id" } name: isAuthorMark |= _words.Of(name.Value).HasFlag(MarkupSays.Author); break;
                case { Name: "rel" } link: isAuthorMark |= link.Value.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase); break;
                case { Name: "itemprop" }: Properties.Add(new(element, _lines)); break;
                default: break;
            }
        }

        if (isAuthorMark) AuthorMarks.Add(new(element, _lines));
    }

    private static bool IsJsonLd(IElement element) => element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) ?? false;

    private void EndLine(IElement holder)
    {
        if (_line.Length == 0) return;

        if (DateLine.MayBe(_line)) _datedLines.Add(new(_line.ToString().TrimEnd(), holder, _lines));
        _line.Clear();
        _isAtBorder = false;
        _lines++;
    }
}
