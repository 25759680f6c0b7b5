using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

/// <summary>Finds what the article itself asserts and a reader could check: clauses with a verb that name an actor, a figure or a date.</summary>
internal sealed class NarratedFinder(IClauseCutter clauses)
{
    public const string OwnVoice = "own-voice-clause";

    private const int FewestWords = 5;

    /// <summary>Clauses in text order that overlap nothing attributed; one without a subject of its own has the sentence's before it.</summary>
    /// <param name="attributed">What attributions took: content, cues and speakers.</param>
    public IEnumerable<IReadOnlyList<TokenRange>> Find(TokenisedArticle article, ActorRegister register, IReadOnlyCollection<TokenRange> attributed, IReadOnlyList<TextSpan> values)
    {
        var isTaken = new bool[article.Tokens.Count];
        foreach (var range in attributed) Array.Fill(isTaken, true, range.Start, range.Length);
        var isValue = new bool[article.Tokens.Count];
        foreach (var range in values.Select(article.RangeOf)) Array.Fill(isValue, true, range.Start, range.Length);

        return article.Passages
            .Where(passage => article.Article.Paragraphs[passage.Paragraph].Kind is SegmentKind.Body or SegmentKind.Standfirst && !IsQuestion(article, passage))
            .SelectMany(passage => FreeParts(article, passage.Range, isTaken).Where(part => part == passage.Range || clauses.IsWhole(article, part)))
            .SelectMany(part => Cut(article, part))
            .Select(clause => Trimmed(article, clause))
            .Where(clause => IsCheckable(article, register, clause, isValue))
            .Select(clause => WithSubject(article, register, clause));
    }

    // "Ankara … has deepened its ties": the actor that opens the sentence is whom the verb is said of.
    private IReadOnlyList<TokenRange> WithSubject(TokenisedArticle article, ActorRegister register, TokenRange clause)
    {
        if (!clauses.LacksSubject(article, clause)) return [clause];

        var opening = new TokenRange(article.PassageAt(clause.Start).Range.Start, clauses.EndOfSubject(article, clause));
        return register.In(opening).FirstOrDefault(mention => mention.Form is not MentionForm.Pronoun && !clauses.IsComplement(article, mention.Range.Start) && article.QuotationAt(mention.Range.Start) is null) is { } subject
            ? [subject.Range, clause]
            : [clause];
    }

    private bool IsCheckable(TokenisedArticle article, ActorRegister register, TokenRange clause, bool[] isValue) =>
        clause.Length >= FewestWords
        && (register.In(clause).Any(mention => mention.Form != MentionForm.Pronoun) || Enumerable.Range(clause.Start, clause.Length).Any(i => isValue[i] || IsName(article, clause, i)))
        && clauses.IsAssertion(article, clause);

    private static bool IsName(TokenisedArticle article, TokenRange clause, int token) => token > clause.Start && article.Tokens[token].IsWord && article.IsCapitalised(token) && article.Tokens[token].Lower != "i";

    // The clauses of the range, without the conjunctions between them; the range itself when it is one clause.
    private IEnumerable<TokenRange> Cut(TokenisedArticle article, TokenRange range)
    {
        var start = range.Start;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (article.QuotationAt(i) is not null || clauses.AfterBorder(article, range, start, i) is not (> 0 and var next)) continue;

            yield return new(start, i);
            start = next;
            i = next;
        }

        if (start < range.End) yield return new(start + clauses.OpeningWords(article, new(start, range.End)), range.End);
    }

    // Runs of tokens that no attribution took; a quotation without a speaker is not the article's voice either.
    private static IEnumerable<TokenRange> FreeParts(TokenisedArticle article, TokenRange passage, bool[] isTaken)
    {
        var start = passage.Start;
        for (var i = passage.Start; i <= passage.End; i++)
        {
            if (i < passage.End && !isTaken[i] && !IsSpeech(article, i)) continue;

            if (i > start) yield return new(start, i);
            start = i + 1;
        }
    }

    private static bool IsSpeech(TokenisedArticle article, int token) => article.QuotationAt(token) is { Inner.Length: > FewestWords };

    private static bool IsQuestion(TokenisedArticle article, Passage passage) => article.Tokens[passage.Range.End - 1].Is("?");

    private TokenRange Trimmed(TokenisedArticle article, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (article.Tokens[start].Kind == TokenKind.Punctuation || clauses.IsJoint(article.Tokens[start]))) start++;
        while (end > start && (clauses.IsJoint(article.Tokens[end - 1]) || article.Tokens[end - 1].Kind == TokenKind.Punctuation && article.Tokens[end - 1].Lower is not (")" or "%" or "\"" or "”"))) end--;
        return new(start, end);
    }
}
