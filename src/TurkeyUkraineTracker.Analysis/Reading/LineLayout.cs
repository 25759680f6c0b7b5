using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells where paragraphs end in a text that has only lines: at blank lines always, at single line ends unless the text is hard-wrapped.</summary>
/// <remarks>
/// A hard-wrapped text shows itself by its line ends: the first word of the next line would not have fitted any more.
/// A line end where it would have fitted was meant, even in a wrapped text (a title directly above its article).
/// </remarks>
internal sealed class LineLayout
{
    /// <summary>No one wraps at more columns than this; longer lines are paragraphs.</summary>
    private const int WidestWrap = 140;

    /// <summary>Wrapping by hand or by syllables leaves lines this much short.</summary>
    private const int Raggedness = 6;

    private readonly string _text;
    private readonly int _wrapWidth;

    private LineLayout(string text, int wrapWidth) => (_text, _wrapWidth) = (text, wrapWidth);

    public bool IsWrapped => _wrapWidth > 0;

    public static LineLayout Of(string text)
    {
        var lines = Lines(text, new(0, text.Length)).ToList();
        var width = UsualLongest(lines);
        var ends = lines.Zip(lines.Skip(1)).Where(pair => !pair.First.IsEmpty && !pair.Second.IsEmpty).ToList();
        var full = ends.Count(pair => !Fits(text, pair.First, pair.Second, width) && !EndsSentence(text, pair.First));
        return new(text, width <= WidestWrap && full * 2 > ends.Count ? width : 0);
    }

    /// <summary>The paragraphs of a part of the text, without the white space and the bullet around each; in order, never empty.</summary>
    public IEnumerable<TextSpan> Paragraphs(TextSpan region)
    {
        TextSpan? open = null;
        var last = default(TextSpan);
        foreach (var line in Lines(_text, region))
        {
            if (open is { } running && (line.IsEmpty || !Continues(last, line)))
            {
                yield return WithoutBullet(running);
                open = null;
            }

            if (!line.IsEmpty) open = open?.Join(line) ?? line;
            last = line;
        }

        if (open is { } rest) yield return WithoutBullet(rest);
    }

    private bool Continues(TextSpan above, TextSpan line) =>
        IsWrapped && BulletLength(line) == 0 && (char.IsLower(_text[line.Start]) || !Fits(_text, above, line, _wrapWidth));

    private TextSpan WithoutBullet(TextSpan paragraph) => new(paragraph.Start + BulletLength(paragraph), paragraph.End);

    /// <summary>Length of a bullet or dialogue dash and the space after it; 0 when the words start at once or nothing follows.</summary>
    private int BulletLength(TextSpan line)
    {
        if (line.Length < 3 || !"-*+•·▪●◦–—".Contains(_text[line.Start], StringComparison.Ordinal)) return 0;

        var words = line.Start + 1;
        while (words < line.End && Gaps.IsGap(_text[words])) words++;
        return words == line.Start + 1 || words == line.End ? 0 : words - line.Start;
    }

    /// <summary>All lines, trimmed; a blank one is an empty span.</summary>
    private static IEnumerable<TextSpan> Lines(string text, TextSpan region)
    {
        var start = region.Start;
        for (var i = region.Start; i < region.End; i++)
        {
            if (!IsLineEnd(text[i])) continue;

            yield return Gaps.Trim(text, new(start, i));
            if (text[i] == '\r' && i + 1 < region.End && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        yield return Gaps.Trim(text, new(start, region.End));
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool Fits(string text, TextSpan above, TextSpan line, int width) =>
        above.Length + 1 + FirstWordLength(text, line) + Raggedness <= width;

    private static int FirstWordLength(string text, TextSpan line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end])) end++;
        return end - line.Start;
    }

    private static bool EndsSentence(string text, TextSpan line) => ".!?…\"”»".Contains(text[line.End - 1], StringComparison.Ordinal);

    /// <summary>The longest line when the longest twentieth (a web address, a table) is left out.</summary>
    private static int UsualLongest(List<TextSpan> lines)
    {
        var lengths = lines.Select(line => line.Length).Where(length => length > 0).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count - 1 - (lengths.Count / 20)];
    }
}
