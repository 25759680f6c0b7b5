using System.Text;
using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Gathers the text of one block.</summary>
/// <param name="holder">The innermost block element around the text.</param>
/// <param name="from">The element at which the text can start.</param>
internal sealed class HtmlLine(IElement holder, IElement from)
{
    private readonly StringBuilder _text = new();
    private int _linked, _emphasised, _visible;

    public IElement Holder { get; } = holder;

    /// <summary>Nothing visible is gathered yet.</summary>
    public bool IsEmpty => _visible == 0;

    /// <summary>Whether a forced break before <paramref name="next"/> leaves the sentence open.</summary>
    public bool GoesOnWith(string next)
    {
        var start = Math.Max(0, _text.Length - ForcedBreaks.Reach);
        return ForcedBreaks.IsWithinSentence(_text.ToString(start, _text.Length - start), next);
    }

    public void AddSpace()
    {
        if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
    }

    public void Add(IText node)
    {
        var (isLinked, isEmphasised) = (IsWithin(node, "a"), IsWithin(node, "em", "i", "b", "strong"));
        foreach (var c in node.Data)
        {
            if (IsCollapsible(c))
            {
                AddSpace();
                continue;
            }

            _text.Append(c);
            _visible++;
            if (isLinked) _linked++;
            if (isEmphasised) _emphasised++;
        }
    }

    /// <returns>Null when nothing visible was gathered.</returns>
    public HtmlBlock? ToBlock(HtmlFurniture furniture)
    {
        var text = _text.ToString();
        if (text.All(Gaps.IsGap)) return null;

        return new(
            text.TrimEnd(' '),
            Holder,
            HtmlRoles.RoleOf(Holder),
            HtmlRoles.IsInQuote(Holder),
            _emphasised == _visible,
            _linked,
            Math.Max(0, (from.SourceReference?.Position.Position ?? 1) - 1), // AngleSharp counts from 1
            furniture.Holds(Holder));
    }

    /// <summary>White space that HTML collapses; a no-break space stays.</summary>
    public static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Looks at the inline elements around the text only.</summary>
    private bool IsWithin(IText node, params ReadOnlySpan<string> names)
    {
        for (var parent = node.ParentElement; parent is not null && parent != Holder; parent = parent.ParentElement)
        {
            if (names.Contains(parent.LocalName)) return true;
        }

        return false;
    }
}
