using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>
/// Times counted by a number: <c>six weeks ago</c>, <c>the past two years</c>, <c>12 days later</c>, <c>hai tuần qua</c>,
/// <c>cách đây 10 năm</c>.
/// </summary>
internal sealed class CountedSpans
{
    public const string Counted = "counted-span";

    private const int MostYears = 900, MostOthers = 9_000;

    private readonly NumberReader _numbers;
    private readonly Grammar _grammar;
    private readonly PhraseTable<(string Unit, int Count)> _units;
    private readonly PhraseTable<string> _before;
    private readonly PhraseTable<string> _behind;
    private readonly FrozenDictionary<(string Before, string Behind), string> _ways;

    public CountedSpans(string language, Grammar grammar)
    {
        (_numbers, _grammar) = (new(language, language == "vi" ? ',' : '.'), grammar);
        _units = new(LexiconFile.Load($"{language}/time-units.tsv").Select(row => (row[0], (row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))));
        var rows = LexiconFile.Load($"{language}/counted-spans.tsv");
        _before = Words(rows, 0);
        _behind = Words(rows, 1);
        _ways = rows.ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);
    }

    /// <summary>
    /// The time whose words start at the token, and its last token plus one;
    /// without a value where the number is vague or nothing tells what it counts from.
    /// </summary>
    /// <param name="last">The date named last in the paragraph.</param>
    public (ExtractedDate Date, int End)? At(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published, EdtfDate? last)
    {
        var opening = _before.LengthAt(article.Tokens, start, paragraph.End, out var before);
        if (CountAt(article, start + opening, paragraph.End) is not var (count, at)) return null;

        var unitLength = _units.LengthAt(article.Tokens, at, paragraph.End, out var unit);
        var closing = _behind.LengthAt(article.Tokens, at + unitLength, paragraph.End, out var behind);
        var end = at + unitLength + closing;
        if (unitLength == 0 || !_ways.TryGetValue((before ?? "", behind ?? ""), out var way) || closing > 0
            && GoesOn(article, end - 1, paragraph.End)) return null;
        if (count is null && opening + closing == 0 || at == start + opening && !CanStandAlone(unit.Unit, unit.Count, way, closing)) return null;

        var isBack = way is "later" or "earlier";
        var date = count is { } number && number * unit.Count <= (unit.Unit == "year" ? MostYears : MostOthers)
            ? Of(way, unit.Unit, number * unit.Count, isBack ? null : published, last) : null;
        return isBack && date is null ? null : (new(article.SpanOf(new(start, end)), date, DateBasis.Relative, isBack ? RelativeDates.Back : Counted), end);
    }

    // "the past decade" is one; "last year" is a year of the calendar.
    private static bool CanStandAlone(string unit, int count, string way, int closing) => way == "back" && unit == "year" && count > 1 && closing <= 1;

    private static EdtfDate? Of(string way, string unit, int count, DateOnly? published, EdtfDate? last) => (way, published) switch
    {
        ("ago", { } day) => Edtf.Counted(day, unit, -count),
        ("back" or "ahead", { } day) => Edtf.Stretch(day, unit, way == "back" ? -count : count),
        ("later" or "earlier", _) when last is not null => Edtf.Moved(last, unit, way == "later" ? count : -count),
        _ => null,
    };

    // How many, and where the unit begins: a number, "a", a vague word, or nothing for one.
    private (int? Count, int Unit)? CountAt(TokenisedArticle article, int at, int end)
    {
        if (at >= end || at > 0 && _grammar.Has("day-word", article.Tokens[at - 1])) return null;    // "ngày 19 tháng trước"
        if (_grammar.LengthAt("vague-count", article.Tokens, at, end) is > 0 and var vague) return (null, at + vague);
        if (_numbers.At(article, at, end) is { Suffix.Length: 0, Value: >= 1 and <= MostOthers } number
            && number.Value == decimal.Truncate(number.Value)) return ((int)number.Value, number.End);
        return (1, _grammar.Has("single", article.Tokens[at]) ? at + 1 : at);
    }

    // "ba ngày trước Tết", "hai năm tới ba năm": the word behind is a preposition there.
    private bool GoesOn(TokenisedArticle article, int word, int end)
    {
        var next = word + 1;
        if (next >= end || article.Tokens[next].Kind == TokenKind.Punctuation) return false;
        if (_grammar.Has("behind-closed", article.Tokens[word])) return !StartsClause(article, next, end);
        return _grammar.Has("behind-open", article.Tokens[word])
            && (article.Tokens[next].Kind == TokenKind.Number || article.IsCapitalised(next) || _numbers.CountOrTail(article.Tokens[next]) is not null);
    }

    private bool StartsClause(TokenisedArticle article, int token, int end) =>
        _grammar.LengthAt("aspect", article.Tokens, token, end) > 0 || _grammar.LengthAt("pronoun", article.Tokens, token, end) > 0
            || _grammar.Has("honorific", article.Tokens[token]) || _grammar.Has("where", article.Tokens[token]);

    private static PhraseTable<string> Words(IReadOnlyList<LexiconRow> rows, int column) =>
        new(rows.Select(row => row[column]).Where(words => words.Length > 0).Distinct().Select(words => (words, words)));
}
