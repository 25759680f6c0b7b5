using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Words around what was found.</summary>
/// <param name="Text">In one line.</param>
/// <param name="Marks">What was found, in the text of the snippet.</param>
/// <param name="GoesOn">Whether the text was cut before, and after.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks, (bool Before, bool After) GoesOn)
{
    // Where an article is longer than this, what stands further down is found but not shown.
    private const int Looked = 200_000;

    private const int Length = 260;

    private const int Lead = 60;

    /// <summary>Where most of the terms stand close together; the beginning when none is found. Linear in the text.</summary>
    internal static Snippet Of(string text, FoundWords words)
    {
        var looked = text.Length > Looked ? text[..Looked] : text;
        var found = words.In(looked);
        if (text.Length <= Length) return new(OneLine(text), found, (false, false));

        var start = found.Count == 0 ? 0 : WordBoundary(looked, Math.Max(0, Densest(found) - Lead));
        var end = start + Length >= looked.Length ? looked.Length : WordBoundary(looked, start + Length);
        var marks = found.Where(span => start <= span.Start && span.End <= end).Select(span => new TextSpan(span.Start - start, span.End - start));
        return new(OneLine(looked[start..end]), [.. marks], (start > 0, end < text.Length));
    }

    /// <summary>The whole text with what was found in it.</summary>
    internal static Snippet Whole(string text, FoundWords words) => new(OneLine(text), words.In(text), (false, false));

    /// <summary>The whole text, all of which was found.</summary>
    internal static Snippet Marked(string text) => new(OneLine(text), [new(0, text.Length)], (false, false));

    private static int Densest(IReadOnlyList<TextSpan> found)
    {
        var (best, most) = (0, 0);
        for (var (first, last) = (0, 0); last < found.Count; last++)
        {
            while (found[last].End - found[first].Start > Length - Lead && first < last) first++;
            if (last - first + 1 > most) (best, most) = (first, last - first + 1);
        }

        return found[best].Start;
    }

    // Back to where a word begins; a text without spaces is cut where it is, though never inside a character.
    private static int WordBoundary(string text, int at)
    {
        for (var i = at; i > Math.Max(0, at - Lead); i--)
            if (char.IsWhiteSpace(text[i - 1])) return i;
        return at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
