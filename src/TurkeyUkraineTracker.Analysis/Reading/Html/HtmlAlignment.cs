using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Finds the visible text of a block in the raw page: over tags, through entities, with white space collapsed.</summary>
internal static class HtmlAlignment
{
    /// <summary>How far the page and the text may disagree before they are compared again: a reference that the parser read in some other way.</summary>
    private const int WidestGap = 40;

    /// <summary>So many equal characters are no chance.</summary>
    private const int EnoughEqual = 6;

    private static readonly string[] Unseen = ["script", "style", "noscript", "svg", "iframe", "button", "select", "textarea", "template", "rt", "rp"];

    /// <param name="from">Where in the raw page the block can start.</param>
    /// <returns>
    /// Pieces relative to <paramref name="text"/>, covering it, in raw order. Characters that do not stand in the page as such have an empty run
    /// at the place where they should; the others keep theirs.
    /// </returns>
    public static IReadOnlyList<SourcePiece> Find(string raw, int from, string text)
    {
        var pieces = new List<SourcePiece>();
        var (position, i) = (from, 0);
        while (i < text.Length)
        {
            var at = AfterMarkup(raw, position, isAtSpace: text[i] == ' ');
            var step = at < raw.Length
                ? Step(raw, at, text, i) ?? OverGap(raw, at, text, i) ?? new(new(i, i + 1), new(at, at))
                : new(new(i, text.Length), new(position, position));

            Append(pieces, step);
            (position, i) = (step.Raw.End, step.Text.End);
        }

        return pieces;
    }

    /// <summary>The next character of the text and the raw characters it came from; null when they do not fit.</summary>
    private static SourcePiece? Step(string raw, int position, string text, int i)
    {
        if (raw[position] == '&' && HtmlReference.At(raw, position) is var (decoded, length))
        {
            return IsAt(decoded, text, i) ? new(new(i, i + decoded.Length), new(position, position + length)) : null;
        }

        return AreEqual(raw[position], text[i]) ? new(new(i, i + 1), new(position, position + 1)) : null;
    }

    private static bool IsAt(string decoded, string text, int i)
    {
        if (decoded.Length > text.Length - i) return false;

        for (var k = 0; k < decoded.Length; k++)
        {
            if (!AreEqual(decoded[k], text[i + k])) return false;
        }

        return true;
    }

    private static bool AreEqual(char raw, char text) => raw == text || (text == ' ' && HtmlLine.IsCollapsible(raw));

    /// <summary>Raw characters, perhaps none, that the text leaves out or has one other character for, up to where both go on alike.</summary>
    private static SourcePiece? OverGap(string raw, int position, string text, int i)
    {
        for (var rawEnd = position; rawEnd <= Math.Min(raw.Length, position + WidestGap); rawEnd++)
        {
            if (IsAlike(raw, rawEnd, text, i + 1)) return new(new(i, i + 1), new(position, rawEnd));
        }

        return null;
    }

    private static bool IsAlike(string raw, int position, string text, int i)
    {
        var length = Math.Min(EnoughEqual, text.Length - i);
        return length > 1 && string.CompareOrdinal(raw, position, text, i, length) == 0;
    }

    /// <summary>Over tags, comments and, unless the text has a space here, over white space.</summary>
    private static int AfterMarkup(string raw, int position, bool isAtSpace)
    {
        while (position < raw.Length)
        {
            if (raw[position] == '<' && EndOfMarkup(raw, position) is var end and > 0) position = end;
            else if (HtmlLine.IsCollapsible(raw[position]) && !isAtSpace) position++;
            else break;
        }

        return position;
    }

    private static int EndOfMarkup(string raw, int open)
    {
        if (string.CompareOrdinal(raw, open, "<!--", 0, 4) == 0) return After(raw, open, "-->");
        if (open + 1 >= raw.Length || !(char.IsAsciiLetter(raw[open + 1]) || raw[open + 1] is '/' or '!' or '?')) return 0;

        foreach (var unseen in Unseen)
        {
            var isUnseen = string.Compare(raw, open + 1, unseen, 0, unseen.Length, StringComparison.OrdinalIgnoreCase) == 0;
            if (isUnseen) return After(raw, After(raw, open, $"</{unseen}"), ">");
        }

        return After(raw, open, ">");
    }

    private static int After(string raw, int from, string mark) =>
        raw.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found + mark.Length : raw.Length;

    /// <summary>Runs of single characters grow into one piece, and so do runs that stand nowhere.</summary>
    private static void Append(List<SourcePiece> pieces, SourcePiece step)
    {
        if (pieces.Count > 0 && pieces[^1] is var last && last.Raw.End == step.Raw.Start && AreAlike(last, step))
        {
            pieces[^1] = new(last.Text.Join(step.Text), last.Raw.Join(step.Raw));
        }
        else
        {
            pieces.Add(step);
        }
    }

    private static bool AreAlike(SourcePiece last, SourcePiece step) =>
        last.IsLinear ? step.IsLinear : last.Raw.IsEmpty && step.Raw.IsEmpty;
}
