using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Says what a figure measures, by the words around it in its sentence: a name that languages share where <c>measures.tsv</c> knows it.</summary>
internal sealed class MeasureFinder
{
    private const int FarthestDeed = 6, FarthestNounBehind = 6, FarthestNounBefore = 25;
    private const string Share = "share", Rank = "rank";

    private static readonly FrozenDictionary<string, string> OfUnit = LexiconFile.Load("shared/unit-measures.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly PhraseTable<string> _nouns;
    private readonly PhraseTable<string> _deeds;
    private readonly PhraseTable<bool> _wholesBehind;
    private readonly PhraseTable<bool> _wholesBefore;
    private readonly Grammar _grammar;
    private readonly HeadNoun _head;

    private MeasureFinder(string language)
    {
        var rows = LexiconFile.Load($"{language}/measures.tsv").ToLookup(row => row[1], StringComparer.Ordinal);
        (_nouns, _deeds) = (new(rows["noun"].Select(row => (row[0], row[2]))), new(rows["deed"].Select(row => (row[0], row[2]))));
        (_wholesBehind, _wholesBefore) = (new(rows["whole-behind"].Select(row => (row[0], true))), new(rows["whole-before"].Select(row => (row[0], true))));
        _grammar = Grammar.Of(language);
        _head = new(_grammar, language);
    }

    public static MeasureFinder Of(string language) => new(language);

    /// <summary>A kebab-case name; null where the words do not say.</summary>
    public string? Of(TokenisedArticle article, ExtractedFigure figure)
    {
        var range = article.RangeOf(figure.Span);
        var sentence = article.SentenceAt(range.Start);
        if (figure.Unit == FigureFinder.Ordinal) return Rank;
        if (figure.Unit == FigureFinder.Percent && IsShare(article, range, sentence, figure)) return Share;

        var isCount = IsCount(figure.Unit);
        if (isCount && DeedNear(article, range, sentence) is { } deed) return deed;

        var before = NounBefore(article, range, sentence);
        if (isCount) return before is { IsGoverning: true } ? before.Value.Measure : Slug.Of(figure.Unit);

        return NounBehind(article, range, sentence) ?? before?.Measure ?? _head.Before(article, range.Start, sentence.Start) ?? OfUnit.GetValueOrDefault(figure.Unit);
    }

    // Counted things name themselves; money, shares, lengths and times do not.
    private static bool IsCount(string unit) => unit != FigureFinder.Percent && !OfUnit.ContainsKey(unit) && !FigureFinder.IsCurrency(unit);

    // "5.3% of the exports", "of this amount, 5.3%"; "up 5.3%" is a change.
    private bool IsShare(TokenisedArticle article, TokenRange figure, TokenRange sentence, ExtractedFigure found) =>
        found.Change is null
        && (_wholesBehind.LengthAt(article.Tokens, figure.End, sentence.End, out _) > 0 || _wholesBefore.LengthAt(article.Tokens, sentence.Start, figure.Start, out _) > 0);

    // "killed two", "23 workers were killed", "wounding at least 14 people": what happened to those who are counted.
    private string? DeedNear(TokenisedArticle article, TokenRange figure, TokenRange sentence)
    {
        if (_deeds.LengthBefore(article.Tokens, sentence.Start, figure.Start, out var deed) > 0) return deed;

        for (var i = figure.End; i < Math.Min(sentence.End, figure.End + FarthestDeed) && !EndsDeed(article, i); i++)
        {
            if (_deeds.LengthAt(article.Tokens, i, sentence.End, out deed) > 0) return deed;
        }

        for (var end = figure.Start; end > Math.Max(sentence.Start, figure.Start - FarthestDeed) && !EndsDeed(article, end - 1); end--)
        {
            if (_deeds.LengthBefore(article.Tokens, sentence.Start, end, out deed) > 0) return deed;
        }

        return null;
    }

    private bool EndsDeed(TokenisedArticle article, int token) => IsBorder(article, token) || _grammar.Has("conjunction", article.Tokens[token]);

    // "$5.5 billion in exports", "a $3 billion loan"
    private string? NounBehind(TokenisedArticle article, TokenRange figure, TokenRange sentence)
    {
        for (var i = figure.End; i < Math.Min(sentence.End, figure.End + FarthestNounBehind) && !IsBorder(article, i) && article.Tokens[i].Kind != TokenKind.Number; i++)
        {
            if (_nouns.LengthAt(article.Tokens, i, sentence.End, out var measure) > 0) return measure;
        }

        return null;
    }

    // The nearest measure before the figure; it governs when a verb of amount and no border stand between: "the population reached 5 000 people".
    private (string Measure, bool IsGoverning)? NounBefore(TokenisedArticle article, TokenRange figure, TokenRange sentence)
    {
        for (var end = figure.Start; end > Math.Max(sentence.Start, figure.Start - FarthestNounBefore) && !article.Tokens[end - 1].Is(";"); end--)
        {
            if (_nouns.LengthBefore(article.Tokens, sentence.Start, end, out var measure) > 0) return (measure!, IsGoverning(article, end, figure.Start));
        }

        return null;
    }

    private bool IsGoverning(TokenisedArticle article, int start, int end) =>
        Enumerable.Range(start, end - start).All(i => !IsBorder(article, i)) && Enumerable.Range(start, end - start).Any(i => _grammar.LengthAt("measure-verb", article.Tokens, i, end) > 0);

    private bool IsBorder(TokenisedArticle article, int token) =>
        article.Tokens[token].Kind == TokenKind.Punctuation && !article.Tokens[token].Is("-") && !article.Tokens[token].Is("%")
        || _grammar.Has("subordinator", article.Tokens[token]) || _grammar.Has("clause-conjunction", article.Tokens[token]) && !article.Tokens[token].Is("and");
}
