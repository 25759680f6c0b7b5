namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells running sentences from menus, labels and headlines by length, ending and links; in any script.</summary>
internal static class Prose
{
    /// <summary>Shorter blocks are labels, whatever ends them.</summary>
    private const int Shortest = 40;

    /// <summary>From here on a block is prose even without a mark at its end.</summary>
    private const int LongWithoutEnd = 140;

    /// <summary>Scripts without spaces say about three times as much in a character.</summary>
    private const int WideCharacter = 3;

    private const string SentenceEnds = ".!?…。！？؟۔।។៕";
    private const string Closing = "\"”»’')]）」』“›";

    /// <summary>Length of a text as if it were in an alphabet.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = text.Length;
        foreach (var c in text)
        {
            if (IsWide(c)) width += WideCharacter - 1;
        }

        return width;
    }

    public static bool IsWide(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    /// <summary>A full stop, or its like in any script, is the last mark but for closing quotation marks and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd(Closing) is { IsEmpty: false } words && SentenceEnds.Contains(words[^1], StringComparison.Ordinal);

    /// <param name="width">As <see cref="WidthOf"/> counts.</param>
    public static bool IsProse(ReadOnlySpan<char> text, int width, int linkedWidth) =>
        width >= Shortest && linkedWidth * 2 < width && (width >= LongWithoutEnd || EndsSentence(text));
}
