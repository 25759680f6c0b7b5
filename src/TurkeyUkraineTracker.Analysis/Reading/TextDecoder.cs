using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Reading.Html;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <param name="Encoding">Web name, such as <c>utf-8</c>.</param>
internal sealed record DecodedText(string Text, string Encoding);

/// <summary>Turns bytes into text, or says why they are none.</summary>
/// <remarks>
/// In this order: a byte-order mark, UTF-16 as its sender says or by its zero bytes, valid UTF-8, the character set that its sender names (HTML
/// standard, 13.2.3.2), the one that the HTML declares, the encoding that gives the most words of its languages, and last UTF-8 with a few bytes
/// damaged. Valid UTF-8 comes before what anybody says: servers name the wrong set by default, and no other text is valid by chance.
/// </remarks>
internal static class TextDecoder
{
    public const string Binary = "The file is binary, not text. Accepted are plain text, Markdown and HTML.";
    public const string Undecodable = "The characters of the file cannot be told: it is not valid UTF-8, and no other encoding gives words.";

    private static readonly Encoding[] WithMark =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), // before UTF-16, whose mark it begins with
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Prose has one small word in three or four; chance gives hardly any.</summary>
    private const double LeastWords = 0.1;

    /// <summary>Of so many bytes one may be damaged: a page cut inside a letter, or put together from two.</summary>
    private const int BytesForOneDamaged = 200;

    /// <summary>Text has hardly any control characters, as a share of its bytes.</summary>
    private const double MostControls = 0.02;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(control => control is not (>= '\t' and <= '\r'))]);

    private static readonly SearchValues<byte> ControlBytes =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code).Where(control => control is not (>= (byte)'\t' and <= (byte)'\r'))]);

    private static readonly (string Encoding, string[] Languages)[] SingleByte =
        [.. LexiconFile.Load("shared/encodings.tsv").Select(row => (row[0], row[1].Split(' ')))];

    /// <param name="sent">The character set that came with the bytes; null when none did.</param>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes, string? sent, [NotNullWhen(true)] out DecodedText? decoded, [NotNullWhen(false)] out string? why)
    {
        (decoded, why) = (null, null);
        if (FileSignature.NameOf(bytes) is { } kind) why = $"The file is {kind}. Accepted are plain text, Markdown and HTML.";
        else if ((decoded = Decode(bytes, HtmlCharset.Named(sent))) is null) why = bytes.Contains((byte)0) || bytes.CountAny(ControlBytes) > MostControls * bytes.Length ? Binary : Undecodable;
        else if (IsBinary(decoded.Text)) (decoded, why) = (null, Binary);
        return decoded is not null;
    }

    private static DecodedText? Decode(ReadOnlySpan<byte> bytes, Encoding? sent)
    {
        foreach (var encoding in WithMark)
        {
            if (bytes.StartsWith(encoding.Preamble)) return Strictly(encoding, bytes);
        }

        if (sent is UnicodeEncoding && Strictly(sent, bytes) is { } wide) return wide;

        // A web page may hold a stray zero, which its parser drops; any other text may not.
        if (bytes.Contains((byte)0) && !StartsAsMarkup(bytes)) return Unmarked16(bytes);
        return Strictly(WithMark[2], bytes) ?? Said(sent, bytes) ?? Said(HtmlCharset.DeclaredIn(HeadOf(bytes)), bytes) ?? ByWords(bytes) ?? Damaged(bytes);
    }

    /// <summary>UTF-16 without a mark: every second byte of Latin text is zero.</summary>
    private static DecodedText? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        var units = bytes.Length / 2;
        if (odd * 4 > units && even * 50 <= units) return Strictly(WithMark[3], bytes);
        return even * 4 > units && odd * 50 <= units ? Strictly(WithMark[4], bytes) : null;
    }

    /// <summary>Latin-1 gives every byte a letter, so that what is said in ASCII can be read before the encoding is known.</summary>
    private static string HeadOf(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HtmlCharset.SearchLength)]);

    private static DecodedText? Said(Encoding? encoding, ReadOnlySpan<byte> bytes) =>
        encoding is not null && encoding.WebName != Encoding.UTF8.WebName ? Strictly(encoding, bytes) : null;

    private static DecodedText? ByWords(ReadOnlySpan<byte> bytes)
    {
        DecodedText? best = null;
        var most = LeastWords;
        foreach (var (name, languages) in SingleByte)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name);
            if (encoding is null || Strictly(encoding, bytes) is not { } decoded || HasControls(decoded.Text) || !HasSpaces(decoded.Text)) continue;

            var share = languages.Max(language => LanguageTeller.FrequentWordShare(decoded.Text, language));
            if (share > most) (best, most) = (decoded, share);
        }

        return best;
    }

    private static DecodedText? Damaged(ReadOnlySpan<byte> bytes)
    {
        var text = RawText.Decode(bytes, Encoding.UTF8);
        return text.AsSpan().Count('\ufffd') * BytesForOneDamaged <= bytes.Length ? new(text, Encoding.UTF8.WebName) : null;
    }

    private static DecodedText? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var strict = (Encoding)encoding.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return new(RawText.Decode(bytes, strict), encoding.WebName);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsBinary(string text) =>
        (text.Contains('\0', StringComparison.Ordinal) && !text.AsSpan().TrimStart().StartsWith('<')) || ControlShare(text) > MostControls;

    /// <summary>In a set of single bytes or in UTF-8; in UTF-16 a zero stands beside the bracket.</summary>
    private static bool StartsAsMarkup(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n\f"u8) is [(byte)'<', not 0, ..];

    /// <summary>Words of any language read here are shorter than twenty letters on average.</summary>
    private static bool HasSpaces(string text) => text.AsSpan().Count(' ') * 20 >= text.Length;

    /// <summary>C1 controls are what a wrong single-byte set gives for bytes it does not define.</summary>
    private static bool HasControls(string text) => text.AsSpan().IndexOfAnyInRange('\u0080', '\u009f') >= 0;

    /// <summary>Of the text's bytes in UTF-8, 0 to 1.</summary>
    private static double ControlShare(string text) =>
        text.AsSpan().CountAny(Controls) is > 0 and var controls ? (double)controls / Encoding.UTF8.GetByteCount(text) : 0;
}
