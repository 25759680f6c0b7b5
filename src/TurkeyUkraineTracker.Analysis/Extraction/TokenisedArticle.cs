using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Quotations;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>A run of tokens: [Start, End), indices into <see cref="TokenisedArticle.Tokens"/>.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int index) => Start <= index && index < End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}

/// <summary>A run of whole sentences that no quotation crosses the border of: the window that attribution rules look at.</summary>
/// <remarks>A longer run than <see cref="TokenisedArticle.LongestPassage"/> tokens is cut, so that text without borders costs no more than other text.</remarks>
/// <param name="Paragraph">Index into <see cref="Article.Paragraphs"/>.</param>
internal sealed record Passage(TokenRange Range, int Paragraph);

/// <summary>An article with the views all extraction rules share, each made once in linear time.</summary>
internal sealed class TokenisedArticle
{
    public const int LongestPassage = 1_000;

    private readonly int[] _quotationAt;
    private readonly int[] _passageAt;

    public TokenisedArticle(Article article)
    {
        Article = article;
        Tokens = Tokeniser.Tokenise(article.Text);
        ParagraphRanges = [.. RangesOf(article.Paragraphs.Select(p => p.Span))];
        Quotations = QuotationFinder.Find(this);
        _quotationAt = new int[Tokens.Count];
        Array.Fill(_quotationAt, -1);
        for (var q = 0; q < Quotations.Count; q++)
            Array.Fill(_quotationAt, q, Quotations[q].Outer.Start, Quotations[q].Outer.Length);
        Passages = [.. PassagesOf()];
        _passageAt = new int[Tokens.Count];
        for (var p = 0; p < Passages.Count; p++)
            Array.Fill(_passageAt, p, Passages[p].Range.Start, Passages[p].Range.Length);
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Token range of each of the article's paragraphs.</summary>
    public IReadOnlyList<TokenRange> ParagraphRanges { get; }

    /// <summary>In text order; the outermost ones only, so they do not overlap.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>In text order, covering every paragraph.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The quotation that holds the token, its marks included; null outside quotations.</summary>
    public Quotation? QuotationAt(int token) => token >= 0 && token < _quotationAt.Length && _quotationAt[token] >= 0 ? Quotations[_quotationAt[token]] : null;

    /// <summary>The passage that holds the token.</summary>
    public Passage PassageAt(int token) => Passages[_passageAt[token]];

    /// <summary>The tokens of the sentence that holds the token.</summary>
    public TokenRange SentenceAt(int token)
    {
        var position = Tokens[token].Span.Start;
        var sentence = LowerBound.Of(Article.Sentences, position, static (sentence, position) => sentence.Span.End <= position);
        return sentence < Article.Sentences.Count ? RangeOf(Article.Sentences[sentence].Span) : PassageAt(token).Range;
    }

    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>The words of a range as written.</summary>
    public string WordsOf(TokenRange range) => SpanOf(range).Of(Text);

    /// <summary>The tokens that start inside the span.</summary>
    public TokenRange RangeOf(TextSpan span) => new(FirstAtOrAfter(span.Start), FirstAtOrAfter(span.End));

    /// <summary>Whether the token's first letter is a capital.</summary>
    public bool IsCapitalised(int token) => char.IsUpper(Text, Tokens[token].Span.Start);

    private int FirstAtOrAfter(int position) => LowerBound.Of(Tokens, position, static (token, position) => token.Span.Start < position);

    private IEnumerable<TokenRange> RangesOf(IEnumerable<TextSpan> spans) => spans.Select(RangeOf);

    private IEnumerable<Passage> PassagesOf()
    {
        var start = -1;
        for (var s = 0; s < Article.Sentences.Count; s++)
        {
            var sentence = Article.Sentences[s];
            var range = RangeOf(sentence.Span);
            if (range.IsEmpty) continue;

            if (start < 0) start = range.Start;
            var isLast = s + 1 == Article.Sentences.Count || Article.Sentences[s + 1].Paragraph != sentence.Paragraph;
            if (!isLast && IsInsideQuotation(range.End)) continue;

            for (; range.End - start > LongestPassage; start += LongestPassage) yield return new(new(start, start + LongestPassage), sentence.Paragraph);
            yield return new(new(start, range.End), sentence.Paragraph);
            start = -1;
        }
    }

    // A border is inside when the tokens on both sides belong to the same quotation.
    private bool IsInsideQuotation(int token) => QuotationAt(token) is { } quotation && quotation == QuotationAt(token - 1);
}
