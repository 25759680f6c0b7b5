using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>Cuts text into tokens, in one pass. White space and invisible characters between tokens belong to none.</summary>
/// <remarks>
/// "Turkey's" is two tokens, "Turkey" and "'s", so that a name ends where the name ends; "don't" is "do" and "n't". A hyphen parts words.
/// </remarks>
internal static class Tokeniser
{
    // The length of n't.
    private const int Not = 3;

    public static List<Token> Tokenise(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfToken(text, start, out var kind);
            if (end > start) tokens.Add(TokenOf(text, new(start, end), kind));
            start = Math.Max(end, start + 1);
        }

        return tokens;
    }

    private static int EndOfToken(string text, int start, out TokenKind kind)
    {
        var c = text[start];
        kind = TokenKind.Punctuation;
        if (char.IsWhiteSpace(c) || IsInvisible(c)) return start;

        if (char.IsDigit(c))
        {
            var end = EndOfNumber(text, start);
            var isName = end < text.Length && IsLetter(text[end]);     // "2nd", "4K"
            kind = isName ? TokenKind.Word : TokenKind.Number;
            return isName ? EndOfWord(text, end) : end;
        }

        if (IsLetter(c))
        {
            kind = TokenKind.Word;
            return IsNot(text, start) && IsLetterAt(text, start - 1) ? start + Not : BeforeNot(text, start, EndOfWord(text, start));
        }

        if (IsApostrophe(c) && IsClitic(text, start, out var clitic))
        {
            kind = TokenKind.Word;
            return clitic;
        }

        return start + (char.IsSurrogatePair(text, start) ? 2 : 1);
    }

    // Takes "20,000" and "5.5" and "1.250,5" whole; leaves the full stop of "in 2022." and the comma of "2022, the".
    private static int EndOfNumber(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
            end++;
        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || char.IsDigit(text[end]) || (IsInvisible(text[end]) && end > start))) end++;
        while (end > start && IsInvisible(text[end - 1])) end--;
        if (IsAbbreviationDot(text, start, end)) end = EndOfAbbreviation(text, end);
        return end;
    }

    // "U.S." and "a.m.": single letters, each with its full stop.
    private static bool IsAbbreviationDot(string text, int start, int end) =>
        end - start == 1 && end + 2 < text.Length && text[end] == '.' && IsLetter(text[end + 1]) && text[end + 2] == '.';

    private static int EndOfAbbreviation(string text, int end)
    {
        while (end + 2 < text.Length && text[end] == '.' && IsLetter(text[end + 1]) && text[end + 2] == '.') end += 2;
        return Math.Min(text.Length, end + 1);
    }

    private static int BeforeNot(string text, int start, int end) =>
        end - start > 1 && IsNot(text, end - 1) ? end - 1 : end;

    private static bool IsNot(string text, int n) =>
        text[n] is 'n' or 'N' && n + Not <= text.Length && IsApostrophe(text[n + 1]) && text[n + 2] is 't' or 'T' && !IsLetterAt(text, n + Not);

    // 's 're 've 'll 'd 'm after a letter.
    private static bool IsClitic(string text, int start, out int end)
    {
        end = start + 1;
        if (start == 0 || !(IsLetter(text[start - 1]) || char.IsDigit(text[start - 1]) || text[start - 1] == '.')) return false;

        while (IsLetterAt(text, end)) end++;
        return text.AsSpan(start + 1, end - start - 1) is "s" or "re" or "ve" or "ll" or "d" or "m" or "S";
    }

    private static bool IsLetterAt(string text, int position) => position >= 0 && position < text.Length && IsLetter(text[position]);

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static Token TokenOf(string text, TextSpan span, TokenKind kind)
    {
        var written = span.Of(text);
        if (kind == TokenKind.Punctuation) return new(span, kind, written, "");

        var lower = Plain(written).ToLowerInvariant();
        return new(span, kind, lower.Replace('’', '\''), NameKey.Of(written));
    }

    private static string Plain(string written)
    {
        var composed = written.Normalize(NormalizationForm.FormC);
        return composed.Any(IsInvisible) ? string.Concat(composed.Where(c => !IsInvisible(c))) : composed;
    }
}
