using System.Text;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>The character set that an HTML document declares for itself.</summary>
internal static partial class HtmlCharset
{
    /// <summary>The declaration must stand this early (HTML standard, 4.2.5.4, asks for 1024 bytes; pages put long scripts before it).</summary>
    public const int SearchLength = 65_536;

    /// <param name="head">The first bytes, read as Latin-1.</param>
    /// <returns>Null when none is declared or the name is unknown.</returns>
    public static Encoding? DeclaredIn(string head)
    {
        var match = Declaration().Match(head);
        return match.Success ? Named(match.Groups["name"].Value) : null;
    }

    /// <returns>Null when no encoding is called so.</returns>
    public static Encoding? Named(string? name) => name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Known(name);

    // The standard reads the Latin-1 names as windows-1252 (Encoding standard, 4.2).
    private static Encoding? Known(string name) => name.ToUpperInvariant() switch
    {
        "ISO-8859-1" or "LATIN1" or "US-ASCII" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        "UTF-16" or "UTF-16LE" => Encoding.Unicode,
        "UTF-16BE" => Encoding.BigEndianUnicode,
        _ => null,
    };

    // Takes <meta charset="windows-1251"> and content="text/html; charset=windows-1251".
    [GeneratedRegex(
        @"<meta[^<>]{0,200}?charset\s*=\s*[""']?(?<name>[\w-]{3,30})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Declaration();
}
