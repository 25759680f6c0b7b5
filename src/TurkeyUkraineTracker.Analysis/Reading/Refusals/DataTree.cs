using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Refusals;

/// <summary>Recognises JSON and XML: text, but no one's article.</summary>
internal static partial class DataTree
{
    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 1_000 };

    /// <param name="trimmed">The text without gaps at its ends. Pages are long, so that it is cut out only where the whole must be looked at.</param>
    public static bool IsOne(string text, TextSpan trimmed) => !trimmed.IsEmpty && text[trimmed.Start] switch
    {
        '<' => IsXml(text, trimmed),
        '{' or '[' or '"' or '/' => IsJsonOfAnyKind(trimmed.Of(text)),
        _ => false,
    };

    private static bool IsJsonOfAnyKind(string text) => text[0] switch
    {
        '"' => text.Contains('\\', StringComparison.Ordinal) && IsJson(text), // without escapes it is a quotation
        '/' => IsJson(text), // comments first
        _ => JsonStart().IsMatch(text) || IsJson(text) || AreJsonLines(text),
    };

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool AreJsonLines(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var next = end < 0 ? end : text.IndexOf('\n', end + 1);
        return end > 0 && IsJson(text[..end]) && IsJson(next < 0 ? text[end..] : text[end..next]);
    }

    private static bool IsXml(string text, TextSpan trimmed)
    {
        var prolog = Prolog().Match(text, trimmed.Start, trimmed.Length);
        var root = new TextSpan(prolog.Index + prolog.Length, trimmed.End);
        var name = RootName().Match(text, root.Start, root.Length).Groups["name"].Value;
        if (prolog.Groups["type"] is { Success: true, Value: var type }) return !type.Equals("html", StringComparison.OrdinalIgnoreCase);
        if (prolog.Groups["xml"].Success) return !IsPage(name);
        return name.Length > 0 && IsClosedBy(text.AsSpan(root.Start, root.Length), name) && !IsHtmlElement(name);
    }

    private static bool IsPage(string name) => name.ToUpperInvariant() is "HTML" or "HEAD" or "BODY";

    /// <summary>Elements that are not of HTML, except those with a dash, which pages may invent.</summary>
    private static bool IsHtmlElement(string name)
    {
        if (name.Contains('-', StringComparison.Ordinal)) return true;
        if (!name.All(char.IsAsciiLetterOrDigit)) return false;

        using var page = new HtmlParser().ParseDocument("");
        return page.CreateElement(name) is not IHtmlUnknownElement;
    }

    /// <summary>The whole document is the one element: prose may start with "&lt;Kyiv&gt;" too.</summary>
    private static bool IsClosedBy(ReadOnlySpan<char> root, string name)
    {
        var close = root.LastIndexOf("</", StringComparison.Ordinal);
        return close > 0 ? root[(close + 2)..].StartsWith(name, StringComparison.Ordinal) : root.EndsWith("/>", StringComparison.Ordinal);
    }

    // Takes {"title": … even when the end is missing, and [{"title": …; not "[Update] …" and not "{Kyiv}".
    [GeneratedRegex(@"^(\[\s*)?\{\s*""[^""\n]{1,100}""\s*:", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex JsonStart();

    // Takes "<?xml version="1.0"?><!-- saved --><!DOCTYPE svg PUBLIC …>" and the empty string.
    [GeneratedRegex(
        @"^(\s|(?<xml><\?xml\b)[^>]*>|<\?[^>]*>|<!--(?>.*?-->)|<!doctype\s+(?<type>[\w:-]+)[^>\[]*(\[[^\]]*\]\s*)?>)*",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Prolog();

    // Takes the name in "<rss version=", "<svg:svg>" and "<Kyiv>".
    [GeneratedRegex(@"^<(?<name>[\p{L}_][\w:.-]{0,60})[\s/>]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex RootName();
}
