using System.Net;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Finds the visible text of a block in the raw page: over tags, through entities, with white space collapsed.</summary>
internal static class HtmlAlignment
{
    private const int LongestEntity = 34;

    private static readonly string[] Unseen = ["script", "style", "noscript", "svg", "iframe", "button", "select", "textarea", "template"];

    /// <param name="from">Where in the raw page the block can start.</param>
    /// <returns>
    /// Pieces relative to <paramref name="text"/>, covering it; one empty run at <paramref name="from"/> when the text does not stand there as such.
    /// </returns>
    public static IReadOnlyList<SourcePiece> Find(string raw, int from, string text)
    {
        var pieces = new List<SourcePiece>();
        var (position, i) = (from, 0);
        while (i < text.Length)
        {
            position = AfterMarkup(raw, position, isAtSpace: text[i] == ' ');
            if (position >= raw.Length || Step(raw, position, text, i) is not { } step) return [new(new(0, text.Length), new(from, from))];

            Append(pieces, step);
            (position, i) = (step.Raw.End, step.Text.End);
        }

        return pieces;
    }

    /// <summary>The next character of the text and the raw characters it came from; null when they do not fit.</summary>
    private static SourcePiece? Step(string raw, int position, string text, int i)
    {
        if (raw[position] == text[i] && text[i] != '&') return new(new(i, i + 1), new(position, position + 1));
        if (text[i] == ' ' && HtmlLine.IsCollapsible(raw[position])) return new(new(i, i + 1), new(position, position + 1));
        if (raw[position] != '&') return null;

        var end = raw.IndexOf(';', position, Math.Min(LongestEntity, raw.Length - position)) + 1;
        var decoded = end > 0 ? WebUtility.HtmlDecode(raw[position..end]) : "";
        if (decoded.Length > 0 && decoded.Length < end - position && string.CompareOrdinal(text, i, decoded, 0, decoded.Length) == 0)
        {
            return new(new(i, i + decoded.Length), new(position, end));
        }

        return text[i] == '&' ? new(new(i, i + 1), new(position, position + 1)) : null;
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

    /// <summary>Runs of single characters grow into one piece.</summary>
    private static void Append(List<SourcePiece> pieces, SourcePiece step)
    {
        if (pieces.Count > 0 && pieces[^1] is { IsLinear: true } last && step.IsLinear && last.Raw.End == step.Raw.Start)
        {
            pieces[^1] = new(last.Text.Join(step.Text), last.Raw.Join(step.Raw));
        }
        else
        {
            pieces.Add(step);
        }
    }
}
