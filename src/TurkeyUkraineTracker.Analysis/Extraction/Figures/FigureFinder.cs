using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Finds numbers that count or measure something. A number without a unit or a counted noun is no figure.</summary>
internal sealed class FigureFinder
{
    public const string MoneyFirst = "currency-then-number";
    public const string NumberUnit = "number-then-unit";
    public const string NumberNoun = "number-then-noun";
    public const string Range = "range-then-unit";
    public const string Rank = "rank";
    public const string Fraction = "fraction-in-words";
    public const string Half = "half-a-unit";

    public const string Percent = "percent";
    public const string Ordinal = "ordinal";

    private readonly NumberReader _numbers;
    private readonly PhraseTable<string> _units;
    private readonly FrozenSet<string> _currencies;
    private readonly PhraseTable<(FigureBound Bound, bool IsApproximate)> _bounds;
    private readonly ChangeFinder _changes;
    private readonly Grammar _grammar;
    private readonly Counted _counted;
    private readonly Fractions _fractions;
    private readonly string _language;

    private FigureFinder(string language, char decimalMark)
    {
        _numbers = new(language, decimalMark);
        var units = LexiconFile.Load($"{language}/units.tsv");
        _units = new(units.Select(row => (row[0], row[1])));
        _currencies = units.Where(row => IsCurrency(row[1])).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        _bounds = new(LexiconFile.Load($"{language}/bounds.tsv").Select(row => (row[0], (BoundOf(row), row[2].Length > 0))));
        _grammar = Grammar.Of(language);
        _changes = new(language, _grammar);
        _counted = new(_grammar, language);
        _fractions = new(_numbers, _grammar, language);
        _language = language;
    }

    public static FigureFinder Of(string language) => new(language, DecimalMarkOf(language));

    /// <summary>The mark between a number and its fraction; the other one groups thousands.</summary>
    public static char DecimalMarkOf(string language) => language == "en" ? '.' : ',';

    /// <summary>In text order, not overlapping, nothing in boilerplate.</summary>
    /// <param name="dates">Spans of dates; numbers inside them are none of ours.</param>
    public IEnumerable<ExtractedFigure> Find(TokenisedArticle article, IReadOnlyList<ExtractedDate> dates)
    {
        var isDate = new HashSet<int>(dates.SelectMany(date => Indices(article.RangeOf(date.Span))));
        for (var p = 0; p < article.ParagraphRanges.Count; p++)
        {
            if (article.Article.Paragraphs[p].Kind == SegmentKind.Boilerplate) continue;

            var paragraph = article.ParagraphRanges[p];
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (isDate.Contains(i) || FigureAt(article, i, paragraph) is not { } found) continue;

                yield return found.Figure;
                i = found.End - 1;
            }
        }
    }

    private static IEnumerable<int> Indices(TokenRange range) => Enumerable.Range(range.Start, range.Length);

    private (ExtractedFigure Figure, int End)? FigureAt(TokenisedArticle article, int start, TokenRange paragraph)
    {
        if (RankAt(article, start, paragraph) is { } rank) return (rank, start + 1);
        if (PartAt(article, start, paragraph) is { } part) return part;

        var money = CurrencyLengthAt(article, start, paragraph.End, out var currency);
        if (start + money >= paragraph.End || _numbers.At(article, start + money, paragraph.End) is not { } number) return null;
        if (money == 0 && _counted.IsPartOfName(article, start, paragraph)) return null;

        (start, number) = WithMarks(article, start, number);
        var upper = UpperOf(article, start, number, paragraph);
        var low = upper is { Scale: > 1 } scaled && number.Scale == 1 && number.Value < scaled.Value / scaled.Scale ? number.Value * scaled.Scale : number.Value;
        var last = upper ?? number;
        var (unit, end, rule) = money > 0 ? (currency, last.End, MoneyFirst) : UnitAfter(article, start, last, paragraph);
        if (unit is null) return null;

        if (upper is not null) rule = Range;
        if (upper is null && IsHalfBehind(article, end, paragraph)) (low, end) = (low + 0.5m, end + 1);
        var (bound, isApproximate) = BoundBefore(article, start, paragraph.Start);
        var span = article.SpanOf(new(start, end));
        return (new(span, upper is null ? low : null, upper is null ? null : low, upper?.Value, unit, bound, isApproximate, ChangeAt(article, start, end, paragraph, rule), rule), end);
    }

    // “seven” people: marks around the number alone part it from nothing.
    private static (int Start, ReadNumber Number) WithMarks(TokenisedArticle article, int start, ReadNumber number) =>
        article.QuotationAt(start) is { IsClosed: true } quotation && quotation.Inner == new TokenRange(start, number.End)
            ? (quotation.Outer.Start, number with { End = quotation.Outer.End })
            : (start, number);

    // "10-15%", "10 to 15 percent", "từ 10 đến 15%", "between $3 billion and $4 billion"; a smaller second number is no upper end,
    // and "from $3 billion to $4 billion" are the two ends of a change.
    private ReadNumber? UpperOf(TokenisedArticle article, int start, ReadNumber number, TokenRange paragraph)
    {
        var joint = number.End + _units.LengthAt(article.Tokens, number.End, paragraph.End, out _);
        if (_grammar.LengthBefore("change-start", article.Tokens, paragraph.Start, start) > 0) return null;

        var isBetween = start > paragraph.Start && _grammar.Has("range-start", article.Tokens[start - 1]);
        if (joint + 1 >= paragraph.End || !(_grammar.Has("range-joint", article.Tokens[joint]) || (isBetween && _grammar.Has("range-end", article.Tokens[joint])))) return null;
        if (joint > number.End && !isBetween) return null;

        var next = joint + 1 + CurrencyLengthAt(article, joint + 1, paragraph.End, out _);
        return next < paragraph.End && _numbers.At(article, next, paragraph.End) is { } upper && upper.IsWords == number.IsWords && upper.Value > number.Value ? upper : null;
    }

    private (string? Unit, int End, string Rule) UnitAfter(TokenisedArticle article, int start, ReadNumber number, TokenRange paragraph)
    {
        if (number.Suffix.Length > 0)
            return _units.LengthAt([new(default, TokenKind.Word, number.Suffix, number.Suffix)], 0, 1, out var attached) > 0 ? (attached, number.End, NumberUnit) : (null, 0, "");

        var hyphen = _language == "en" ? Counted.HyphenAfter(article, number.End, paragraph) : 0;
        var length = _units.LengthAt(article.Tokens, number.End + hyphen, paragraph.End, out var unit);
        if (length > 0) length += hyphen;
        if (length > 0 && !_counted.IsAnaphoric(article, start, number)) return (unit, number.End + length, NumberUnit);

        return _counted.NounAfter(article, start, number, paragraph) is { } noun ? (noun.Unit, noun.End, NumberNoun) : (null, 0, "");
    }

    private int CurrencyLengthAt(TokenisedArticle article, int start, int end, out string? currency)
    {
        currency = null;
        // "US$5 billion" is the tokens US, $.
        var length = article.Tokens[start].Is("us") && start + 1 < end && article.Tokens[start + 1].Is("$") ? 2 : 1;
        var sign = article.Tokens[start + length - 1].Lower;
        if (char.IsLetter(sign[0]) && !article.IsCapitalised(start + length - 1)) return 0;    // "đồng 3 triệu", "euros 5 million" part two figures
        if (!_currencies.Contains(sign) || start + length >= end || !char.IsDigit(article.Tokens[start + length].Lower[0])) return 0;

        _units.LengthAt(article.Tokens, start + length - 1, end, out currency);
        return length;
    }

    // "bốn ngày rưỡi" are four days and a half.
    private bool IsHalfBehind(TokenisedArticle article, int end, TokenRange paragraph) => end < paragraph.End && _grammar.Has("half-behind", article.Tokens[end]);

    private (ExtractedFigure Figure, int End)? PartAt(TokenisedArticle article, int start, TokenRange paragraph)
    {
        var (bound, isApproximate) = BoundBefore(article, start, paragraph.Start);
        if (_fractions.At(article, start, paragraph.End, isBounded: isApproximate || bound != FigureBound.Exact) is var (percent, end))
            return (new(article.SpanOf(new(start, end)), percent, null, null, Percent, bound, isApproximate, null, Fraction), end);

        var half = start + _grammar.LengthAt("half", article.Tokens, start, paragraph.End);
        if (half == start || _units.LengthAt(article.Tokens, half, paragraph.End, out var unit) is not (> 0 and var length)) return null;

        return (new(article.SpanOf(new(start, half + length)), 0.5m, null, null, unit!, bound, isApproximate, null, Half), half + length);
    }

    private ExtractedFigure? RankAt(TokenisedArticle article, int start, TokenRange paragraph)
    {
        if (_counted.IsRankBefore(article, start, paragraph) && _numbers.CountOrTail(article.Tokens[start]) is { } place)
            return new(article.Tokens[start].Span, place, null, null, Ordinal, FigureBound.Exact, IsApproximate: false, null, Rank);

        if (!_numbers.Ordinals.TryGetValue(article.Tokens[start].Lower, out var rank) || !_counted.IsRank(article, start, paragraph)) return null;

        return new(article.Tokens[start].Span, rank, null, null, Ordinal, FigureBound.Exact, IsApproximate: false, null, Rank);
    }

    private (FigureBound Bound, bool IsApproximate) BoundBefore(TokenisedArticle article, int start, int floor) =>
        _bounds.LengthBefore(article.Tokens, floor, start, out var bound) > 0 ? bound : (FigureBound.Exact, false);

    // "rose to about 12%" is a change, "up to 12" a bound and no growth; "declined two proposals" turns them down.
    private FigureChange? ChangeAt(TokenisedArticle article, int start, int end, TokenRange paragraph, string rule) =>
        _changes.Of(article, new(start - _bounds.LengthBefore(article.Tokens, paragraph.Start, start, out _), end), paragraph, isCounted: rule == NumberNoun);

    /// <summary>Whether the unit is money (ISO 4217).</summary>
    public static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper);

    private static FigureBound BoundOf(LexiconRow row) =>
        Enum.TryParse<FigureBound>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var bound)
            ? bound
            : throw new InvalidDataException($"{row.Where} has an unknown bound: {row[1]}.");
}
