using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Mends what most often breaks a feed: entities of HTML, ampersands by themselves, characters XML does not know, blanks before the first tag.</summary>
internal static partial class MendedXml
{
    // The declaration goes with what stands before the first tag: the text is decoded already.
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = Decoded(bytes);
        var tag = FirstElement().Match(text);
        return Ampersand().Replace(Forbidden().Replace(tag.Success ? text[tag.Index..] : text, ""), Mended);
    }

    private static string Mended(Match ampersand)
    {
        var entity = ampersand.Value;
        if (entity.Length == 1) return "&amp;";

        var meant = WebUtility.HtmlDecode(entity);
        return meant == entity ? $"&amp;{entity[1..]}" : WebUtility.HtmlEncode(meant);
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        var declared = DeclaredEncoding().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)])).Groups["name"].Value;
        return (CodePagesEncodingProvider.Instance.GetEncoding(declared) ?? Encoding.UTF8).GetString(bytes);
    }

    // Takes the "&" of "R&D" and "&nbsp;" whole; not "&amp;", "&lt;" or "&#8217;".
    [GeneratedRegex(@"&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)(\w{1,32};)?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Ampersand();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.None, 5000)]
    private static partial Regex Forbidden();

    // Takes "<rss" and "<a10:feed"; not "<?xml" or "<!--".
    [GeneratedRegex(@"<[A-Za-z]", RegexOptions.None, 250)]
    private static partial Regex FirstElement();

    [GeneratedRegex(@"encoding=[""'](?<name>[\w-]{1,40})[""']", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex DeclaredEncoding();
}
