using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The characters of the original file that a span of the text came from, with a little before and after them.</summary>
/// <param name="Span">In the decoded file, byte-order mark left out.</param>
public sealed record RawExcerpt(TextSpan Span, string Before, string Words, string After)
{
    private const int ContextLength = 60;

    /// <param name="encoding">Web name of the encoding the file was read with.</param>
    /// <returns>Null when the file is shorter than it was: its bytes are not those that were read.</returns>
    public static RawExcerpt? Of(byte[] bytes, string encoding, SourceMap map, TextSpan span)
    {
        var raw = RawText.Decode(bytes, encoding);
        var found = map.ToRaw(span);
        if (!found.LiesIn(raw)) return null;

        var (before, after) = (Math.Max(0, found.Start - ContextLength), Math.Min(raw.Length, found.End + ContextLength));
        return new(found, raw[before..found.Start], found.Of(raw), raw[found.End..after]);
    }
}
