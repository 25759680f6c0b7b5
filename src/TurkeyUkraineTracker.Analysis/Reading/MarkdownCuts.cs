using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Names the characters of a Markdown document that are mark-up.</summary>
/// <remarks>Only what the parser calls mark-up goes; whatever is not named here stays in the text.</remarks>
internal static class MarkdownCuts
{
    public static IEnumerable<Cut> Of(MarkdownDocument document, string raw) => document.Descendants().SelectMany(part => part switch
    {
        HeadingBlock heading => Heading(heading, raw),
        QuoteBlock quote => QuoteMarks(quote, raw),
        YamlFrontMatterBlock matter => Dashes(matter, raw),
        FencedCodeBlock fenced => Fences(fenced, raw),
        HtmlBlock html => Tags(html, raw),
        HtmlInline html when IsBreak(html) => [ForcedBreak(html, raw)],
        ThematicBreakBlock or HtmlInline => [new(MarkdownReader.SpanOf(part))],
        LinkReferenceDefinition definition when LooksLikeAddress(definition.Url) => [new(MarkdownReader.SpanOf(part))],
        LinkInline { IsImage: true } => [new(MarkdownReader.SpanOf(part))],
        EmphasisInline or LinkInline => AroundContent((ContainerInline)part),
        HtmlEntityInline entity => [new(MarkdownReader.SpanOf(part), entity.Transcoded.ToString())],
        LiteralInline { IsFirstCharacterEscaped: true } or LineBreakInline { IsBackslash: true } => [FirstCharacters(part, 1)],
        CodeInline or AutolinkInline => Delimiters(part, (part as CodeInline)?.DelimiterCount ?? 1),
        _ => Enumerable.Empty<Cut>(),
    });

    /// <summary>Hashes before and after the words, or the line drawn under them.</summary>
    private static IEnumerable<Cut> Heading(HeadingBlock heading, string raw)
    {
        var span = MarkdownReader.SpanOf(heading);
        if (heading.Inline?.FirstChild is not { } first) return [new(span)];

        var wordsEnd = MarkdownReader.SpanOf(heading.Inline.LastChild!).End;
        return [new(new(span.Start, first.Span.Start)), new(new(wordsEnd, Math.Max(span.End, LineEnd(raw, wordsEnd))))];
    }

    private static IEnumerable<Cut> QuoteMarks(QuoteBlock quote, string raw)
    {
        var span = MarkdownReader.SpanOf(quote);
        for (var line = span.Start; line < span.End; line = LineEnd(raw, line) + 1)
        {
            var words = line;
            for (var i = line; i < span.End && raw[i] is ' ' or '\t' or '>'; i++)
            {
                if (raw[i] == '>') words = i + 1;
            }

            if (words > line) yield return new(new(line, words < span.End && raw[words] == ' ' ? words + 1 : words));
        }
    }

    private static IEnumerable<Cut> Fences(FencedCodeBlock fenced, string raw)
    {
        var span = MarkdownReader.SpanOf(fenced);
        yield return new(new(span.Start, Math.Min(span.End, LineEnd(raw, span.Start))));

        if (fenced.ClosingFencedCharCount > 0) yield return new(new(span.End - fenced.ClosingFencedCharCount, span.End));
    }

    /// <summary>The first and the last line.</summary>
    private static IEnumerable<Cut> Dashes(YamlFrontMatterBlock matter, string raw)
    {
        var span = MarkdownReader.SpanOf(matter);
        var last = raw.LastIndexOf('\n', span.End - 1);
        return [new(new(span.Start, LineEnd(raw, span.Start))), new(new(Math.Max(span.Start, last + 1), span.End))];
    }

    private static IEnumerable<Cut> Tags(HtmlBlock html, string raw)
    {
        var span = MarkdownReader.SpanOf(html);
        if (IsUnseen(raw.AsSpan(span.Start, span.Length))) return [new(span)];
        return TagsIn(raw, span);
    }

    private static bool IsUnseen(ReadOnlySpan<char> html) =>
        html.TrimStart() is var start && (start.StartsWith("<!--", StringComparison.Ordinal)
            || start.StartsWith("<script", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<style", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Cut> TagsIn(string raw, TextSpan span)
    {
        for (var open = raw.IndexOf('<', span.Start, span.Length); open >= 0 && open < span.End;)
        {
            var close = raw.IndexOf('>', open, span.End - open);
            if (close < 0) yield break;

            yield return new(new(open, close + 1));
            open = raw.IndexOf('<', close, span.End - close);
        }
    }

    private static bool IsBreak(HtmlInline html) => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag.Length > 3 && !char.IsLetter(html.Tag[3]);

    /// <summary>A space inside a sentence, else the end of a line.</summary>
    private static Cut ForcedBreak(HtmlInline html, string raw)
    {
        var span = MarkdownReader.SpanOf(html);
        var before = raw[Math.Max(0, span.Start - ForcedBreaks.Reach)..span.Start];
        var after = raw[span.End..Math.Min(raw.Length, span.End + ForcedBreaks.Reach)];
        var isInside = ForcedBreaks.IsWithinSentence(before[(before.LastIndexOf('\n') + 1)..], after.Split('\n', 2)[0]);
        return new(span, isInside ? " " : "\n");
    }

    /// <summary>The parts of a link or an emphasis before and after the words it holds.</summary>
    private static IEnumerable<Cut> AroundContent(ContainerInline container)
    {
        var span = MarkdownReader.SpanOf(container);
        if (container.FirstChild is null) return [new(span)];

        return [new(new(span.Start, container.FirstChild.Span.Start)), new(new(container.LastChild!.Span.End + 1, span.End))];
    }

    private static IEnumerable<Cut> Delimiters(MarkdownObject part, int length)
    {
        var span = MarkdownReader.SpanOf(part);
        return [FirstCharacters(part, length), new(new(span.End - length, span.End))];
    }

    private static Cut FirstCharacters(MarkdownObject part, int length) => new(new(part.Span.Start, part.Span.Start + length));

    /// <summary>"[1]: https://example.org/a" is mark-up, "[Update]: corrected" is text although CommonMark reads it alike.</summary>
    private static bool LooksLikeAddress(string? url) =>
        url is not null && (url.StartsWith('#') || url.StartsWith('/') || url.Contains(':', StringComparison.Ordinal));

    private static int LineEnd(string raw, int from)
    {
        var end = raw.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? raw.Length : from + end;
    }
}
