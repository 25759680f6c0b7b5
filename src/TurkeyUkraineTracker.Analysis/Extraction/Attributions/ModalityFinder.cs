using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Tells whether what is claimed is put as a fact, a plan, a possibility or a duty, from a language's <c>modality.tsv</c>.</summary>
/// <remarks>The first word that decides counts: "bought the port and will sell it" states a purchase. A cue may decide ("urged Kyiv to leave").</remarks>
internal sealed class ModalityFinder
{
    private const int Lookahead = 2;
    private const int ShortestGerund = 4;

    private readonly PhraseTable<Modality> _content;
    private readonly PhraseTable<Modality> _cues;
    private readonly PhraseTable<bool> _conditions;
    private readonly PhraseTable<bool> _unreal;
    private readonly Grammar _grammar;
    private readonly bool _isInflected;

    private ModalityFinder(string language)
    {
        var rows = LexiconFile.Load($"{language}/modality.tsv").ToLookup(row => row[1], StringComparer.Ordinal);
        _content = new(rows["content"].Select(row => (row[0], ModalityOf(row))));
        _cues = new(rows["cue"].Select(row => (row[0], ModalityOf(row))));
        _conditions = new(rows["condition"].Select(row => (row[0], true)));
        _unreal = new(rows["unreal"].Select(row => (row[0], true)));
        (_grammar, _isInflected) = (Grammar.Of(language), language == "en");
    }

    public static ModalityFinder Of(string language) => new(language);

    /// <returns>Null when no word says how it is put.</returns>
    public Modality? Of(TokenisedArticle article, Attribution attribution, IReadOnlyList<TextSpan> content)
    {
        var ranges = content.Select(article.RangeOf).Where(range => !range.IsEmpty).ToList();
        var byCue = attribution.Cue.Select(article.RangeOf).Select(cue => FirstIn(article, cue, _cues)).FirstOrDefault(found => found is not null);
        var clauses = ranges.Select(range => new TokenRange(range.Start, EndOfClause(article, range, attribution.Rule)));
        var isReported = attribution.Kind is AttributionKind.Indirect or AttributionKind.Mixed;
        var found = clauses.Select(range => InClause(article, range, isFactual: byCue is null, isReported)).FirstOrDefault(modality => modality is not null);
        var modality = found == Modality.Actual ? byCue ?? found : found ?? byCue;
        return modality is Modality.Intended or Modality.Possible && ranges.Exists(range => HasCondition(article, range)) ? Modality.Conditional : modality;
    }

    // What hangs on the clause says nothing of it: "surprised when they promised …"; in a noun phrase every clause hangs.
    private int EndOfClause(TokenisedArticle article, TokenRange range, string rule)
    {
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (!_grammar.Has("subordinator", article.Tokens[i]) || article.Tokens[i - 1].Is(",")) continue;
            if (rule is ReportedContent.NounPhrase or ReportedContent.Predicate || !_grammar.Has("relative", article.Tokens[i])) return i;
        }

        return range.End;
    }

    private Modality? InClause(TokenisedArticle article, TokenRange range, bool isFactual, bool isReported)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            // "said it would" reports a plan; in the speaker's own words "would" supposes.
            if (_unreal.LengthAt(article.Tokens, i, range.End, out _) > 0) return isReported ? Modality.Intended : Modality.Conditional;
            if (_content.LengthAt(article.Tokens, i, range.End, out var modality) > 0 && !IsOtherWord(article, i, range)) return modality;
            if (isFactual && IsFactual(article, i, range.Start)) return _isInflected ? Ahead(article, i + 1, range.End) ?? (IsUnderWay(article, i, range.End) ? null : Modality.Actual) : Modality.Actual;
        }

        return null;
    }

    // "is not going to": what follows the auxiliary decides.
    private Modality? Ahead(TokenisedArticle article, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + Lookahead); i++)
        {
            if (_content.LengthAt(article.Tokens, i, end, out var modality) > 0) return modality;
        }

        return null;
    }

    // "Is sending", "was sending": it happens, or is planned.
    private bool IsUnderWay(TokenisedArticle article, int auxiliary, int end) =>
        _grammar.Has("be", article.Tokens[auxiliary]) && auxiliary + 1 < end && article.Tokens[auxiliary + 1].Lower is { Length: > ShortestGerund } next && next.EndsWith("ing", StringComparison.Ordinal);

    // A finite verb that states: "was", "bought"; "the planned sale" has none.
    private bool IsFactual(TokenisedArticle article, int token, int start)
    {
        var found = article.Tokens[token];
        if (!_isInflected) return _grammar.Has("aspect", found);
        if (_grammar.Has("auxiliary", found)) return true;
        if (token == start) return false;

        var before = article.Tokens[token - 1];
        var isVerb = _grammar.Has("verb", found) || found.Lower.Length > 4 && found.Lower.EndsWith("ed", StringComparison.Ordinal) && !_grammar.Has("not-verb", found);
        return isVerb && !_grammar.Has("determiner", before) && !_grammar.Has("preposition", before) && !before.Is("'s") && !_grammar.Has("conjunction", before);
    }

    // ", nên" draws a conclusion; "last May" is a month.
    private bool IsOtherWord(TokenisedArticle article, int token, TokenRange range) =>
        token > range.Start && article.Tokens[token - 1].Is(",") && _grammar.Has("conjunction-or-modal", article.Tokens[token]) || _isInflected && token > range.Start && article.IsCapitalised(token);

    private bool HasCondition(TokenisedArticle article, TokenRange range) =>
        Enumerable.Range(range.Start, range.Length).Any(i => _conditions.LengthAt(article.Tokens, i, range.End, out _) > 0 && !(i > range.Start && _grammar.Has("not-before-condition", article.Tokens[i - 1])));

    private static Modality? FirstIn(TokenisedArticle article, TokenRange range, PhraseTable<Modality> table)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (table.LengthAt(article.Tokens, i, range.End, out var modality) > 0) return modality;
        }

        return null;
    }

    private static Modality ModalityOf(LexiconRow row) => Enum.TryParse<Modality>(row[2], ignoreCase: true, out var found)
        ? found
        : throw new InvalidDataException($"{row.Where} has an unknown modality: {row[2]}.");
}
