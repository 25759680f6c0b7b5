using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Tells the elements that hold navigation, forms, comments and the like; asked once for each element, answers are kept for its descendants.</summary>
internal sealed partial class HtmlFurniture(IElement body)
{
    private static readonly FrozenSet<string> Words = LexiconFile.Load("shared/html-furniture.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<IElement, bool> _known = new() { [body] = false };
    private readonly HashSet<IElement> _holdsArticle = HoldersOfMostParagraphs(body);

    public bool Holds(IElement element)
    {
        var unknown = new Stack<IElement>();
        var current = element;
        while (!_known.ContainsKey(current) && current.ParentElement is { } parent)
        {
            unknown.Push(current);
            current = parent;
        }

        var holds = _known.GetValueOrDefault(current);
        while (unknown.TryPop(out var below)) _known[below] = holds = holds || IsFurniture(below);
        return holds;
    }

    private bool IsFurniture(IElement element)
    {
        if (_holdsArticle.Contains(element)) return false;
        if (element.LocalName is "nav" or "footer" or "aside" or "form" or "dialog" || element.HasAttribute("hidden")) return true;
        if (element.LocalName is "header") return element.ParentElement == body && element.QuerySelector("h1") is null;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog") return true;
        if (element.GetAttribute("aria-hidden") == "true" || HidesItself(element)) return true;
        return element.LocalName is not ("p" or "h1") && NamesFurniture(element);
    }

    private static bool HidesItself(IElement element) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false;

    private static bool NamesFurniture(IElement element) =>
        NameParts().Matches($"{element.ClassName} {element.Id}").Any(part => Words.Contains(part.Value.ToLowerInvariant()));

    /// <summary>The ancestors of more than half of the paragraph text: whatever they are called, the article is inside.</summary>
    private static HashSet<IElement> HoldersOfMostParagraphs(IElement body)
    {
        var lengths = new Dictionary<IElement, int>();
        var total = 0;
        foreach (var paragraph in body.QuerySelectorAll("p"))
        {
            var length = paragraph.TextContent.Length;
            total += length;
            for (var holder = paragraph.ParentElement; holder is not null; holder = holder.ParentElement)
            {
                lengths[holder] = lengths.GetValueOrDefault(holder) + length;
            }
        }

        return [.. lengths.Where(holder => holder.Value * 2 > total).Select(holder => holder.Key)];
    }

    // Takes "related" and "Posts" of "related-Posts", "share" of "js_share2".
    [GeneratedRegex(@"[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NameParts();
}
