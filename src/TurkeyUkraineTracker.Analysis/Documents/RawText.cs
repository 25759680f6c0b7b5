using System.Text;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>The characters of a stored file: what <see cref="Article.Raw"/> was when the file was read, so that a <see cref="SourceMap"/> fits it.</summary>
public static class RawText
{
    /// <param name="encoding"><see cref="Article.Encoding"/> as stored with the bytes.</param>
    /// <returns>The text without the byte-order mark. Only one mark is the encoding's; a second one is a character of the file.</returns>
    /// <exception cref="ArgumentException">The name is none of an encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string encoding) => Decode(bytes, EncodingOf(encoding));

    internal static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        encoding.GetString(bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes);

    // Windows code pages are not among the encodings .NET knows by itself.
    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
