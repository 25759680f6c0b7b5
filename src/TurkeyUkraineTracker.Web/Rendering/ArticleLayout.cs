using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A paragraph with what is marked in it.</summary>
/// <param name="Highlights">Those that touch it; they may begin or end in another block.</param>
/// <param name="Claims">Those that begin in it, for the margin.</param>
public sealed record ArticleBlock(
    TextSpan Span, SegmentKind Kind, bool IsBlockQuote, IReadOnlyList<Highlight> Highlights, IReadOnlyList<SourceClaim> Claims);

/// <summary>Neighbouring blocks that are shown together: one paragraph of the article, or a run of what was set aside.</summary>
/// <param name="Rule">What set the first block aside; "" for the article's own text.</param>
public sealed record ArticlePart(bool IsSetAside, string Rule, IReadOnlyList<ArticleBlock> Blocks);

/// <summary>Lays an article's text out in paragraphs. No character but white space is left out, whatever the paragraphs say.</summary>
public static class ArticleLayout
{
    /// <summary>The parts in text order. Linear in the text and the highlights.</summary>
    public static IReadOnlyList<ArticlePart> Of(SourceView article, IReadOnlyList<Highlight> highlights)
    {
        var parts = new List<ArticlePart>();
        var setAside = new List<ArticleBlock>();
        foreach (var block in Fill(Paragraphs(article), highlights, article.Claims.Where(claim => claim.Holds)))
        {
            if (block.Kind != SegmentKind.Boilerplate) parts.Add(new(false, "", [block]));
            else if (setAside.Count > 0 && parts[^1].IsSetAside) setAside.Add(block);
            else parts.Add(new(true, RuleAt(block.Span.Start, article), setAside = [block]));
        }

        return parts;
    }

    private static string RuleAt(int position, SourceView article) =>
        article.Segments.FirstOrDefault(segment => segment.Span.Contains(position))?.Rule ?? "";

    /// <summary>The paragraphs, and between them what the reader put in none.</summary>
    private static IEnumerable<Paragraph> Paragraphs(SourceView article)
    {
        var end = 0;
        foreach (var paragraph in article.Paragraphs.Append(new(new(article.Text.Length, article.Text.Length), SegmentKind.Body)))
        {
            if (Trim(article.Text, end, paragraph.Span.Start) is { IsEmpty: false } rest) yield return new(rest, SegmentKind.Body);
            if (!paragraph.Span.IsEmpty) yield return paragraph;
            end = paragraph.Span.End;
        }
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (start < end && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    private static IEnumerable<ArticleBlock> Fill(
        IEnumerable<Paragraph> paragraphs, IEnumerable<Highlight> highlights, IEnumerable<SourceClaim> claims)
    {
        var waitingMarks = new Queue<Highlight>(highlights.OrderBy(highlight => highlight.Span));
        var waitingClaims = new Queue<SourceClaim>(claims.OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Number));
        var open = new List<Highlight>();
        foreach (var (span, kind, isBlockQuote) in paragraphs)
        {
            open.RemoveAll(highlight => highlight.Span.End <= span.Start);
            open.AddRange(TakeWhile(waitingMarks, highlight => highlight.Span.Start < span.End));
            yield return new(span, kind, isBlockQuote, [.. open], [.. TakeWhile(waitingClaims, claim => claim.Span.Start < span.End)]);
        }
    }

    private static IEnumerable<T> TakeWhile<T>(Queue<T> waiting, Func<T, bool> isDue)
    {
        while (waiting.TryPeek(out var next) && isDue(next)) yield return waiting.Dequeue();
    }
}
