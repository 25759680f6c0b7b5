using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>docs/rules.md as a part of a page: the site explains the rules in the very words that the tests hold them to.</summary>
public static class RuleBook
{
    // Headings of the document come below one of the page.
    private const int Shift = 1;

    // Mark-up in the document stays text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The document without its title. The first row of each rule has <see cref="IdOf"/> its name.</summary>
    public static IHtmlContent Html { get; } = new HtmlString(Render(EmbeddedText.Read("rules.md")));

    public static string IdOf(string rule) => $"rule-{rule}";

    private static string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        if (document is [HeadingBlock { Level: 1 } title, ..]) document.Remove(title);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level += Shift;
        foreach (var name in RuleNames(document)) name.GetAttributes().Id = IdOf(name.Content);
        return document.ToHtml(Pipeline);
    }

    /// <summary>Code words that begin a row, and those outside of tables, name rules; a rule with several rows is found at its first.</summary>
    private static List<CodeInline> RuleNames(MarkdownDocument document) =>
    [
        .. document.Descendants<TableRow>().SelectMany(row => row[0].Descendants<CodeInline>())
            .Concat(document.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Inline!.Descendants<CodeInline>()))
            .DistinctBy(name => name.Content),
    ];
}
