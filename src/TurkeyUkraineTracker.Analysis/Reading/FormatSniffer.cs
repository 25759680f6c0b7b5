using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading.Refusals;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Tells the form of a text by what stands in it. Marks that prose uses too (a lone asterisk, a number sign, a dash) prove nothing.</summary>
internal static partial class FormatSniffer
{
    public const string DataFile = "The file holds data (JSON or XML), not an article. Accepted are plain text, Markdown and HTML.";
    public const string TableFile = "The file holds a table, not an article. Accepted are plain text, Markdown and HTML.";
    public const string SettingsFile = "The file holds settings (YAML or the like), not an article. Accepted are plain text, Markdown and HTML.";
    public const string ProgramFile = "The file holds a program or a style sheet, not an article. Accepted are plain text, Markdown and HTML.";

    public const string WebArchive = "The file is a web archive or a mail of several parts. Save the page as HTML, or the mail as text, and give that.";

    /// <summary>Signs of HTML stand at the start; this much is enough to see them behind comments and blank lines.</summary>
    private const int HeadLength = 4_000;

    /// <summary>A document that is marked up at all is so from the start.</summary>
    private const int SampleLength = 200_000;

    /// <summary>Mark-up seen in this many places, or of two kinds, is meant.</summary>
    private const int EnoughMarks = 2;

    public static DocumentFormat FormatOf(string text)
    {
        if (IsHtml(text)) return DocumentFormat.Html;
        return IsMarkdown(text.AsSpan(0, Math.Min(text.Length, SampleLength))) ? DocumentFormat.Markdown : DocumentFormat.PlainText;
    }

    /// <returns>Why the text is no one's article whatever it says; null when it may be one.</returns>
    public static string? RefusalOf(string text)
    {
        var (start, end) = Gaps.Trim(text, new(0, text.Length));
        var sample = text[start..Math.Min(end, start + SampleLength)];
        if (MultipartHeader().IsMatch(sample)) return WebArchive;
        if (DataTree.IsOne(text[start..end])) return DataFile;
        if (IsHtml(text)) return null;
        if (TableShape.IsOne(sample)) return TableFile;
        if (SettingsShape.IsOne(sample)) return SettingsFile;
        return ProgramShape.IsOne(sample) ? ProgramFile : null;
    }

    /// <summary>A page may come with words before it; in the middle of a line or in fenced code its tags are only talked about.</summary>
    private static bool IsHtml(string text)
    {
        var (start, end) = Gaps.Trim(text, new(0, Math.Min(text.Length, HeadLength)));
        var head = text[start..end];
        if (head.StartsWith('<')) return HtmlStart().IsMatch(head) || HtmlBlockTag().Count(head) >= EnoughMarks;
        return ProseLines.Of(head).Any(line => HtmlStart().Match(line) is { Success: true, Index: 0 });
    }

    // Takes the head of a saved MHTML page: header lines from the first on, one of them "Content-Type: multipart/related"; not prose about it.
    [GeneratedRegex(
        @"\A([A-Za-z-]{2,40}:[^\n]{0,998}\r?\n([ \t][^\n]{0,998}\r?\n)*){0,40}?Content-Type:\s*multipart/",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex MultipartHeader();

    private static bool IsMarkdown(ReadOnlySpan<char> text) => Link().IsMatch(text) || Marks(text) >= EnoughMarks;

    private static int Marks(ReadOnlySpan<char> text) =>
        Heading().Count(text) + Strong().Count(text) + EmphasisedLine().Count(text) + QuotedLine().Count(text) + EscapedMark().Count(text);

    // Takes "<!DOCTYPE html>", "<html lang=…>", "<head>" and "<body class=…>"; not "<html-like>".
    [GeneratedRegex(@"<(!doctype\s+html|html|head|body)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex HtmlStart();

    // Takes "<p>", "</div>", "<h1 class="; a fragment without <html> holds several.
    [GeneratedRegex(
        @"</?(p|div|article|section|main|h[1-6]|span|ul|figure|blockquote)[\s>/]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex HtmlBlockTag();

    // Takes "[told the paper](https://…)", "[here](#)" and "![alt](a.png)"; not "[sic] (he)" and not "[1](see below)".
    [GeneratedRegex(@"\[[^\[\]\n]{0,300}\]\((#|/|https?:|mailto:|\.{0,2}/|[^\s()]{1,300}\.\w)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Link();

    // Takes "# Title" and "### About:"; not "#hashtag" and not "# 1 of 5 #" inside a line.
    [GeneratedRegex(@"^ {0,3}#{1,6} +\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Heading();

    // Takes "**bold**" and "__bold__"; not "2 * 3 * 4", "5*" and "***".
    [GeneratedRegex(
        @"(?<![\w*\\])\*\*[^\s*][^*\n]{0,300}\*\*(?![\w*])|(?<!\w)__[^\s_][^_\n]{0,300}__(?!\w)",
        RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Strong();

    // Takes a whole line between single asterisks, as leads and captions are set; not "* a list item" and not "*footnote".
    [GeneratedRegex(@"^\*[^\s*][^*\n]{3,600}\*\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex EmphasisedLine();

    // Takes "> quoted words"; not ">>" and not "5 > 3".
    [GeneratedRegex(@"^ {0,3}> ?[\p{L}""“«]", RegexOptions.Multiline | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex QuotedLine();

    // Takes "\*" and "\[1\]", as converters write characters that would be mark-up.
    [GeneratedRegex(@"\\[*_\[\]#>`]", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex EscapedMark();
}
