using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Finds what a share is a share of, where an explicit "of" says so: the amount behind it, or the one amount that the words point back to.</summary>
/// <remarks>Nothing is guessed from nearness alone: of two amounts that could be meant, none is.</remarks>
/// <param name="figures">In text order.</param>
internal sealed class ShareFinder(TokenisedArticle article, IReadOnlyList<ExtractedFigure> figures, IEnumerable<Attribution> attributions)
{
    public const string Rule = "share-of-amount";

    private const string Percent = "percent";

    private const string Pointer = "pointer";

    private static readonly FrozenSet<string> NoAmounts = LexiconFile.Load("shared/no-amounts.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseTable<string> _links = new(LexiconFile.Load($"{article.Article.Language}/shares.tsv").Select(row => (row[1], row[0])));

    private readonly List<(TextSpan Content, string Speaker)> _credited = [.. Credited(attributions).OrderBy(credited => credited.Content)];

    /// <summary>In text order of the shares, at most one for each.</summary>
    public IEnumerable<FigureShare> Find() => Enumerable.Range(0, figures.Count)
        .Where(i => figures[i] is { Unit: Percent, Value: > 0 and <= 100, Change: null, Bound: FigureBound.Exact })
        .Select(i => (Share: i, Amount: AmountOf(i)))
        .Where(found => found.Amount is not null && HaveOneVoice(figures[found.Share].Span, figures[found.Amount.Value].Span))
        .Select(found => new FigureShare(found.Share, found.Amount!.Value, Rule));

    private int? AmountOf(int share)
    {
        var range = article.RangeOf(figures[share].Span);
        var after = _links.LengthAt(article.Tokens, range.End, article.Tokens.Count, out var kind);
        if (after > 0) return kind == Pointer ? Before(share) : At(range.End + after);

        var border = range.Start > 0 && article.Tokens[range.Start - 1].Is(",") ? range.Start - 1 : range.Start;
        return _links.LengthBefore(article.Tokens, 0, border, out kind) > 0 && kind == Pointer ? Before(share) : null;
    }

    private int? At(int token)
    {
        if (token >= article.Tokens.Count) return null;

        var found = FirstFrom(article.Tokens[token].Span.Start);
        return found < figures.Count && figures[found].Span.Start == article.Tokens[token].Span.Start && IsAmount(figures[found]) ? found : null;
    }

    // The amount stands in the sentence itself or in the one before, and is the only one there.
    private int? Before(int share)
    {
        var sentences = article.Article.Sentences;
        var at = LowerBound.Of(sentences, figures[share].Span.Start, static (sentence, position) => sentence.Span.End <= position);
        for (var i = at; i >= Math.Max(0, at - 1) && i < sentences.Count && sentences[i].Paragraph == sentences[at].Paragraph; i--)
        {
            var amounts = AmountsIn(sentences[i].Span, share).ToList();
            if (amounts.Count > 0) return amounts is [var only] ? only : null;
        }

        return null;
    }

    private IEnumerable<int> AmountsIn(TextSpan sentence, int share)
    {
        for (var i = FirstFrom(sentence.Start); i < share && figures[i].Span.Start < sentence.End; i++)
        {
            if (IsAmount(figures[i])) yield return i;
        }
    }

    private int FirstFrom(int position) => LowerBound.Of(figures, position, static (figure, start) => figure.Span.Start < start);

    private static bool IsAmount(ExtractedFigure figure) => figure is { Value: > 0, Bound: FigureBound.Exact } && !NoAmounts.Contains(figure.Unit);

    // What two speakers state is nobody's computation.
    private bool HaveOneVoice(TextSpan share, TextSpan amount) =>
        SpeakerOf(share) is not { } speaker || SpeakerOf(amount) is not { } other || speaker == other;

    private string? SpeakerOf(TextSpan figure)
    {
        var next = LowerBound.Of(_credited, figure.Start, static (credited, position) => credited.Content.Start <= position);
        return next > 0 && _credited[next - 1].Content.Contains(figure) ? _credited[next - 1].Speaker : null;
    }

    private static IEnumerable<(TextSpan Content, string Speaker)> Credited(IEnumerable<Attribution> attributions) => attributions
        .Where(attribution => attribution.Kind != AttributionKind.Narrated)
        .SelectMany(attribution => attribution.Content.Select(content => (content, attribution.SpeakerId ?? NameKey.Of(attribution.SpeakerName))));
}
