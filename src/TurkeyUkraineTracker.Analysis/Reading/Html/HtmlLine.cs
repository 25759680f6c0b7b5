using System.Text;
using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>How the inline elements around a text set it.</summary>
/// <param name="Role">What an element around it is named; null when none is.</param>
internal readonly record struct LineStyle(bool IsLinked, bool IsEmphasised, BlockRole? Role);

/// <summary>Gathers the text of one block after the other.</summary>
/// <param name="holder">The innermost block element around the text.</param>
/// <param name="from">The element at which the text can start.</param>
internal sealed class HtmlLine(PageElement holder, IElement from)
{
    private readonly StringBuilder _text = new();
    private PageElement _holder = holder;
    private IElement _from = from;
    private int _linked, _emphasised, _captions, _bylines, _visible;

    /// <summary>Nothing visible is gathered yet.</summary>
    public bool IsEmpty => _visible == 0;

    /// <summary>What was gathered is forgotten.</summary>
    public void StartAt(PageElement holder, IElement from)
    {
        (_holder, _from) = (holder, from);
        (_linked, _emphasised, _captions, _bylines, _visible) = (0, 0, 0, 0, 0);
        _text.Clear();
    }

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

    public void Add(string words, LineStyle style)
    {
        var (before, start) = (_visible, _text.Length);
        foreach (var c in words)
        {
            if (IsCollapsible(c))
            {
                AddSpace();
                continue;
            }

            _text.Append(c);
            _visible++;
        }

        var added = _visible - before;
        if (style.IsLinked) _linked += _text.Length - start;
        if (style.IsEmphasised) _emphasised += added;
        if (style.Role is BlockRole.Caption) _captions += added;
        if (style.Role is BlockRole.Byline) _bylines += added;
    }

    /// <returns>Null when nothing visible was gathered.</returns>
    public HtmlBlock? ToBlock()
    {
        if (IsEmpty) return null;

        var text = _text.ToString().TrimEnd(' ');
        if (text.All(Gaps.IsGap)) return null;

        return new(
            text,
            _holder,
            _captions == _visible ? BlockRole.Caption : _bylines == _visible ? BlockRole.Byline : null,
            _bylines > 0,
            _emphasised == _visible,
            Prose.WidthOf(text),
            _linked,
            Math.Max(0, (_from.SourceReference?.Position.Position ?? 1) - 1)); // AngleSharp counts from 1
    }

    /// <summary>White space that HTML collapses; a no-break space stays.</summary>
    public static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
