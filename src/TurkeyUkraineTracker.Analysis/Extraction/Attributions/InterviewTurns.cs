using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds the answers of an interview printed turn by turn: paragraphs that a label opens (<c>Q: … A: …</c>, <c>Marta Oyelaran: …</c>), or that follow one that is a question to somebody.</summary>
/// <remarks>Two turns at least make an interview; a single label or a rhetorical question does not.</remarks>
internal sealed class InterviewTurns(Grammar grammar)
{
    public const string Labelled = "turn-of-label";
    public const string Answer = "answer-to-question";

    private const int LongestLabel = 8;
    private const int FewestTurns = 2;

    /// <summary>Drafts in text order, and the paragraphs that belong to the interview, questions included.</summary>
    public (IReadOnlyList<AttributionDraft> Answers, IReadOnlySet<int> Paragraphs) Find(TokenisedArticle article)
    {
        var turns = ByLabel(article);
        if (turns.Count < FewestTurns) turns = ByQuestion(article);
        if (turns.Count < FewestTurns) return ([], new HashSet<int>());

        var first = article.ParagraphRanges[turns[0].Paragraph].Start;
        return ([.. turns.Where(turn => turn.IsAnswer).Select(turn => DraftOf(turn, first))], turns.Select(turn => turn.Paragraph).ToHashSet());
    }

    private static AttributionDraft DraftOf(Turn turn, int first) => new(turn.Name, turn.Colon, [turn.Content], CueClass.Neutral, IsNegated: false, turn.Colon is null ? Answer : Labelled)
    {
        InterviewStart = turn.Name is null ? first : null,
        IsVerbatim = true,
    };

    private List<Turn> ByLabel(TokenisedArticle article)
    {
        var surnames = Enumerable.Range(1, Math.Max(0, article.Tokens.Count - 1)).Where(i => IsCapital(article, i - 1) && IsCapital(article, i)).Select(i => article.Tokens[i].Key).ToHashSet(StringComparer.Ordinal);
        var labels = BodyOf(article).Select(p => (Paragraph: p, Label: LabelOf(article, article.ParagraphRanges[p]))).Where(found => found.Label is not null)
            .GroupBy(found => article.Tokens[found.Label!.Value.End - 1].Key, StringComparer.Ordinal)
            .Where(turns => IsSure(article, turns.First().Label!.Value) || turns.Count() > 1 && (surnames.Contains(turns.Key) || IsShouted(article, turns.First().Label!.Value)))
            .SelectMany(turns => turns)
            .ToDictionary(found => found.Paragraph, found => found.Label!.Value);
        var hasAsker = labels.Values.Any(label => IsAsker(article, label));
        var speakers = labels.Values.Select(label => article.Tokens[label.End - 1].Key).Distinct(StringComparer.Ordinal).Count();
        if (!hasAsker && (speakers < FewestTurns || speakers == labels.Count)) return [];

        return [.. Turns(article, labels.ContainsKey, (p, range) => labels.TryGetValue(p, out var label) ? TurnOf(article, p, range, label) : null)];
    }

    private Turn TurnOf(TokenisedArticle article, int paragraph, TokenRange range, TokenRange label) =>
        new(paragraph, Is("answerer", article, label) ? null : label, new(label.End, label.End + 1), Spoken(article, new(label.End + 1, range.End)), !IsAsker(article, label));

    private List<Turn> ByQuestion(TokenisedArticle article)
    {
        var questions = BodyOf(article).Where(p => IsQuestion(article, article.ParagraphRanges[p])).ToHashSet();
        if (questions.Count < FewestTurns || !questions.Any(p => Has("addressed", article, article.ParagraphRanges[p]))) return [];

        List<Turn> turns = [.. Turns(article, questions.Contains, (p, range) => questions.Contains(p) ? new(p, null, null, range, IsAnswer: false) : null)];
        var answers = turns.Where(turn => turn.IsAnswer).ToList();
        return answers.Count(turn => Has("answering", article, turn.Content)) * 2 >= answers.Count ? turns : [];
    }

    // From the first turn on: paragraphs that open none go on with the answer before, after the last turn only in the first person.
    private IEnumerable<Turn> Turns(TokenisedArticle article, Func<int, bool> opens, Func<int, TokenRange, Turn?> open)
    {
        var body = BodyOf(article).ToList();
        var last = body.FindLastIndex(p => opens(p));
        Turn? before = null;
        for (var i = body.FindIndex(p => opens(p)); i >= 0 && i < body.Count; i++)
        {
            var range = article.ParagraphRanges[body[i]];
            var turn = open(body[i], range) ?? (before is null ? null : before with { Paragraph = body[i], Content = Spoken(article, range), IsAnswer = true, Colon = before.IsAnswer ? before.Colon : null, Name = before.IsAnswer ? before.Name : null });
            if (turn is null || turn.Content.IsEmpty || i > last && !Has("answering", article, range)) yield break;

            yield return turn;
            before = turn;
        }
    }

    private static IEnumerable<int> BodyOf(TokenisedArticle article) => Enumerable.Range(0, article.ParagraphRanges.Count)
        .Where(p => article.Article.Paragraphs[p].Kind is SegmentKind.Body or SegmentKind.Heading && !article.ParagraphRanges[p].IsEmpty);

    // A few words with a capital in front and a colon behind: a role of the conversation, or a name.
    private TokenRange? LabelOf(TokenisedArticle article, TokenRange paragraph)
    {
        // A transcript may stand as a whole in quotation marks, opened again at each turn.
        var quotation = article.QuotationAt(paragraph.Start);
        var start = quotation?.Inner.Start ?? paragraph.Start;
        while (start < paragraph.End && article.Tokens[start].Lower is "-" or "–" or "—" or "*") start++;
        var end = start;
        while (end < paragraph.End && end - start <= LongestLabel && article.QuotationAt(end) == quotation && !article.Tokens[end].Is(":")) end++;
        if (end == start || end + 1 >= paragraph.End || !article.Tokens[end].Is(":") || !article.IsCapitalised(start)) return null;

        var label = new TokenRange(start, end);
        return IsSure(article, label) || label.Length == 1 && article.Tokens[start].IsWord ? label : null;
    }

    // "WALLACE:", as transcripts print names.
    private static bool IsShouted(TokenisedArticle article, TokenRange label) => label.Length == 1 && article.Tokens[label.Start].Span is { Length: > 4 } span && span.Of(article.Text).All(char.IsUpper);

    private static bool IsCapital(TokenisedArticle article, int token) => article.Tokens[token].IsWord && article.IsCapitalised(token);

    // A role of the conversation, a full name or one with a title; a single word must come back, in capitals or as the end of a full name.
    private bool IsSure(TokenisedArticle article, TokenRange label)
    {
        if (IsAsker(article, label) || Is("answerer", article, label)) return true;

        var last = label.End - 1;
        return article.Tokens[last].IsWord && article.IsCapitalised(last) && (label.Length > 1 && article.IsCapitalised(last - 1) || grammar.LengthAt("honorific", article.Tokens, label.Start, label.End) > 0);
    }

    private static bool IsQuestion(TokenisedArticle article, TokenRange paragraph) => article.Tokens[paragraph.End - 1].Is("?") && article.QuotationAt(paragraph.End - 1) is null;

    // "Phóng viên", "Phóng viên Tuổi Trẻ": who asks may be named behind the word.
    private bool IsAsker(TokenisedArticle article, TokenRange label) => grammar.LengthAt("asker", article.Tokens, label.Start, label.End) > 0;

    private bool Is(string wordClass, TokenisedArticle article, TokenRange range) => grammar.LengthAt(wordClass, article.Tokens, range.Start, range.End) == range.Length;

    private bool Has(string wordClass, TokenisedArticle article, TokenRange range) =>
        Enumerable.Range(range.Start, range.Length).Any(i => article.QuotationAt(i) is null && grammar.LengthAt(wordClass, article.Tokens, i, range.End) > 0);

    // The words without a dash before them and the full stop behind.
    private static TokenRange Spoken(TokenisedArticle article, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && article.Tokens[start].Kind == TokenKind.Punctuation && article.QuotationAt(start) is null) start++;
        while (end > start && article.Tokens[end - 1].Is(".")) end--;
        return new(start, end);
    }

    /// <param name="Name">The label's words; null when it names a role of the conversation, or when there is none.</param>
    private sealed record Turn(int Paragraph, TokenRange? Name, TokenRange? Colon, TokenRange Content, bool IsAnswer);
}
