using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Extraction.Quotations;

/// <summary>Pairs quotation marks, paragraph by paragraph, so that one odd mark never harms the rest of the article.</summary>
/// <remarks>
/// Mismatched glyphs are forgiven (<c>"…”</c>): a mark opens when nothing is open and it stands before a word, and closes when something is open and
/// it stands after one. Quotations inside quotations are part of the outer one.
/// </remarks>
internal static class QuotationFinder
{
    private const string Double = "\"“”„«»‟＂";
    private const string OpeningOnly = "“„«";
    private const int LongestTag = 9;

    public static IReadOnlyList<Quotation> Find(TokenisedArticle article) =>
        [.. article.ParagraphRanges.SelectMany(range => InParagraph(article, range))];

    private static IEnumerable<Quotation> InParagraph(TokenisedArticle article, TokenRange paragraph)
    {
        var tokens = article.Tokens;
        var single = UsesSingles(article, paragraph);
        var open = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var size = MarkAt(article, i, single);
            if (size == 0) continue;

            if (open < 0)
            {
                if (CanOpen(article, i, paragraph)) open = i + size - 1;
            }
            else if (CanClose(article, i, open, paragraph))
            {
                if (i > open + 1) yield return new(new(open - OpenSize(tokens, open) + 1, i + size), new(open + 1, i), IsClosed: true);
                open = -1;
            }

            i += size - 1;
        }

        if (open >= 0 && TagOf(article, open, paragraph) is var tag && tag > open + 1)
            yield return new(new(open - OpenSize(tokens, open) + 1, tag), new(open + 1, tag), IsClosed: true);
        else if (open >= 0 && open + 1 < paragraph.End && IsUnclosedSpeech(article, open, paragraph))
            yield return new(new(open - OpenSize(tokens, open) + 1, paragraph.End), new(open + 1, paragraph.End), IsClosed: false);
    }

    // '' stands for one mark; a single ' counts only in paragraphs that have no double marks at all.
    private static int MarkAt(TokenisedArticle article, int i, bool single)
    {
        var mark = article.Tokens[i].Lower;
        if (article.Tokens[i].Kind != TokenKind.Punctuation || mark.Length != 1) return 0;
        if (Double.Contains(mark[0], StringComparison.Ordinal)) return 1;
        if (IsPairOfSingles(article.Tokens, i)) return 2;
        return single && mark[0] is '\'' or '‘' or '’' ? 1 : 0;
    }

    private static int OpenSize(IReadOnlyList<Token> tokens, int open) => open > 0 && IsPairOfSingles(tokens, open - 1) ? 2 : 1;

    private static bool IsPairOfSingles(IReadOnlyList<Token> tokens, int i) =>
        tokens[i].Lower is "'" or "`" or "’" or "‘" && i + 1 < tokens.Count && tokens[i + 1].Lower == tokens[i].Lower && tokens[i + 1].Span.Start == tokens[i].Span.End;

    private static bool UsesSingles(TokenisedArticle article, TokenRange paragraph)
    {
        var opens = false;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (MarkAt(article, i, single: false) > 0) return false;
            opens |= article.Tokens[i].Lower is "‘" or "'" && CanOpen(article, i, paragraph);
        }

        return opens;
    }

    private static bool CanOpen(TokenisedArticle article, int i, TokenRange paragraph)
    {
        if (article.Tokens[i].Lower == "»") return false;
        if (i + 1 >= paragraph.End) return false;

        var before = CharBefore(article, i);
        var touchesNext = article.Tokens[i + 1].Span.Start <= article.Tokens[i].Span.End + 1;
        return OpeningOnly.Contains(article.Tokens[i].Lower[0], StringComparison.Ordinal)
            || (touchesNext && (before is '\0' or '(' or '[' or '-' or '–' or '—' or '/' or ':' or '…' || char.IsWhiteSpace(before)));
    }

    private static bool CanClose(TokenisedArticle article, int i, int open, TokenRange paragraph)
    {
        // German and Ukrainian style: „…“ closes with the mark that opens in English.
        if (article.Tokens[i].Is("“") && article.Tokens[open].Is("„")) return true;
        if (OpeningOnly.Contains(article.Tokens[i].Lower[0], StringComparison.Ordinal)) return false;

        // An opening-looking mark, after white space and before a letter, does not close: it is a nested or a forgotten one.
        var before = CharBefore(article, i);
        var after = article.Tokens[i].Span.End < article.Text.Length ? article.Text[article.Tokens[i].Span.End] : '\0';
        return article.Tokens[i].Lower is "”" or "»" || !char.IsWhiteSpace(before) || !char.IsLetterOrDigit(after) || i + 1 == paragraph.End;
    }

    // An unclosed mark is speech that goes on in the next paragraph only when it began a paragraph or followed a comma, colon or full stop.
    private static bool IsUnclosedSpeech(TokenisedArticle article, int open, TokenRange paragraph)
    {
        var before = open - OpenSize(article.Tokens, open);
        return before < paragraph.Start || article.Tokens[before].Lower is "," or ":" or "." or "that";
    }

    // “The chances are low, the captain said.: a closing mark was forgotten before the tag; where the next paragraph reopens, none was due. -1 without a tag.
    private static int TagOf(TokenisedArticle article, int open, TokenRange paragraph)
    {
        var comma = paragraph.End - 1;
        while (comma > open && !article.Tokens[comma].Is(",")) comma--;
        var isShort = paragraph.End - comma <= LongestTag && Enumerable.Range(comma + 1, Math.Max(0, paragraph.End - 2 - comma)).All(i => article.Tokens[i].IsWord);
        var isReopened = paragraph.End < article.Tokens.Count && article.Tokens[paragraph.End].Lower == article.Tokens[open].Lower;
        return isShort && !isReopened && Enumerable.Range(comma + 1, paragraph.End - 1 - comma).Any(i => Abbreviations.IsQuotationTag(article.Tokens[i].Lower)) ? comma : -1;
    }

    private static char CharBefore(TokenisedArticle article, int i)
    {
        var start = article.Tokens[i].Span.Start;
        return start > 0 ? article.Text[start - 1] : '\0';
    }
}
