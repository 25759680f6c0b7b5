namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells what a single forced line break (<c>&lt;br&gt;</c>) is: a space inside a sentence, or the border of two lines (an address, a verse, a list).</summary>
internal static class ForcedBreaks
{
    /// <summary>More of either side is not needed; whoever asks may leave it out.</summary>
    public const int Reach = 200;

    /// <summary>Shorter lines that end in a comma are addresses.</summary>
    private const int ShortestProse = 40;

    /// <summary>Behind these a new line starts something new.</summary>
    private const string Ends = ".!?…:;。！？";

    private static readonly char[] Quotes = [.. "\"'”’»“„«‘)]"];

    /// <param name="before">The line so far; its last <see cref="Reach"/> characters are enough.</param>
    /// <param name="after">What follows, as far as it is known.</param>
    public static bool IsWithinSentence(string before, string after)
    {
        var (line, next) = (Trimmed(before), Trimmed(after));
        if (line.Length == 0 || next.Length == 0 || EndsSentence(line)) return false;
        if ((char.IsLower(line[0]) && before.Length < Reach) || IsAddress(FirstWord(next))) return false;
        if (char.IsLower(next.TrimStart(Quotes).FirstOrDefault())) return true;
        return char.IsLetterOrDigit(next[0]) && (line[^1] == ',' ? line.Length >= ShortestProse : IsSmallWord(line[(line.LastIndexOf(' ') + 1)..]));
    }

    private static bool EndsSentence(string line) => line.TrimEnd(Quotes) is { Length: > 0 } words && Ends.Contains(words[^1], StringComparison.Ordinal);

    private static string Trimmed(string text) => Gaps.Trim(text, new(0, text.Length)).Of(text);

    private static bool IsAddress(string word) => word.AsSpan().ContainsAny('@', '/') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static string FirstWord(string text) => text.Split(' ', 2)[0];

    /// <summary>A sentence ends with no article or preposition.</summary>
    private static bool IsSmallWord(string word) => word.Length > 0 && char.IsLower(word[0]) && Abbreviations.StartsSentences(word);
}
