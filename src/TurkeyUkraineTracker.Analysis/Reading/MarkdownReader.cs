using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads CommonMark: the text is the raw text with the mark-up characters cut out, so that plain prose reads as it would from plain text.</summary>
/// <remarks>Bullets and list numbers stay in the text (readers see them) but outside the blocks. Images go: their words are not on the page.</remarks>
internal sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline = Prepare();
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\u00a0.,:;!?");

    /// <returns>Null when the mark-up is nested deeper than any person writes.</returns>
    public BlockText? Read(string raw)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(raw, Pipeline);
        }
        catch (ArgumentException)
        {
            return null; // Markdig's depth limit, thrown without a type of its own
        }

        var cards = SpanningLinks.Of(raw);
        var brackets = cards.SelectMany(card => (Cut[])[new(card.Open), new(card.Close)]);
        var stripped = StrippedText.Of(raw, MarkdownCuts.Of(document, raw).Concat(brackets));
        var layout = LineLayout.Of(stripped.Text);
        var linked = cards.Select(card => stripped.FromRaw(card.Words)).ToList();
        var blocks = Blocks(document, stripped, layout).Select(block => Linked(block, linked));
        return HeadFields.Mark(new(stripped.Text, stripped.Map, [.. blocks], ArticleMetadata.None));
    }

    /// <summary>A block inside a link around several is a link, all of it.</summary>
    private static Block Linked(Block block, List<TextSpan> cards)
    {
        var before = LowerBound.Of(cards, block.Span.Start, static (card, position) => card.Start <= position) - 1;
        return before >= 0 && cards[before].Contains(block.Span) ? block with { LinkedChars = block.Span.Length } : block;
    }

    private static MarkdownPipeline Prepare()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>(); // news indents paragraphs, not code
        return builder.Build();
    }

    private static IEnumerable<Block> Blocks(MarkdownDocument document, StrippedText stripped, LineLayout layout)
    {
        var title = document.Descendants<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            var role = leaf == title ? BlockRole.Title : leaf is HeadingBlock ? BlockRole.Heading : BlockRole.Paragraph;
            var links = Links(leaf, stripped);
            var isQuote = IsInQuote(leaf);
            var region = stripped.FromRaw(WithListNumber(leaf));
            foreach (var span in role == BlockRole.Paragraph && !isQuote ? layout.Paragraphs(region) : Whole(stripped.Text, region))
            {
                yield return new(span, role, isQuote, IsAllEmphasised(leaf), LinkedIn(span, links));
            }
        }
    }

    /// <summary>A number is part of what it numbers; it may be a year at the start of a sentence.</summary>
    private static TextSpan WithListNumber(LeafBlock leaf) =>
        leaf.Parent is ListItemBlock { Parent: ListBlock { IsOrdered: true } } item && item[0] == leaf
            ? new(item.Span.Start, SpanOf(leaf).End)
            : SpanOf(leaf);

    private static IEnumerable<TextSpan> Whole(string text, TextSpan region)
    {
        var span = Gaps.Trim(text, region);
        return span.IsEmpty ? [] : [span];
    }

    private static List<TextSpan> Links(LeafBlock leaf, StrippedText stripped) =>
        leaf.Inline is null ? [] : [.. leaf.Inline.Descendants<LinkInline>().Select(link => stripped.FromRaw(SpanOf(link)))];

    private static int LinkedIn(TextSpan span, List<TextSpan> links) => links.Where(span.Contains).Sum(link => link.Length);

    private static bool IsInQuote(LeafBlock leaf)
    {
        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is QuoteBlock) return true;
        }

        return false;
    }

    private static bool IsAllEmphasised(LeafBlock leaf) =>
        leaf is ParagraphBlock { Inline: { } inlines } && inlines.Any(inline => inline is EmphasisInline) && inlines.All(IsEmphasisedOrBlank);

    private static bool IsEmphasisedOrBlank(Inline inline) => inline switch
    {
        EmphasisInline or LineBreakInline => true,
        LiteralInline literal => !literal.Content.AsSpan().ContainsAnyExcept(Blanks),
        _ => false,
    };

    /// <summary>Markdig's ends are inclusive.</summary>
    public static TextSpan SpanOf(MarkdownObject part) => new(part.Span.Start, part.Span.End + 1);
}
