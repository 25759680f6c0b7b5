using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>One way of finding attributions. Sieves run in order, most precise first; what an earlier one took, a later one leaves alone.</summary>
internal interface IAttributionSieve
{
    /// <summary>Adds what it finds in the passage to <see cref="PassageView.Found"/>.</summary>
    public void Find(PassageView passage);
}

/// <summary>A passage under the sieves: its tokens, its reporting verbs and what was found in it so far.</summary>
internal sealed record PassageView(TokenisedArticle Article, Passage Passage, IReadOnlyList<CueUse> Uses)
{
    private readonly Dictionary<int, CueUse> _usesByStart = Uses.DistinctBy(use => use.Group.Start).ToDictionary(use => use.Group.Start);
    private readonly ILookup<int, CueUse> _usesBySubject = Uses.Where(use => use.Subject is not null).ToLookup(use => use.Subject!.Value.Start);

    public TokenRange Range => Passage.Range;

    /// <summary>Index into the article's paragraphs.</summary>
    public int Paragraph => Passage.Paragraph;

    public bool IsBlockQuote => Article.Article.Paragraphs[Paragraph].IsBlockQuote;

    public List<AttributionDraft> Found { get; } = [];

    public IReadOnlyList<Token> Tokens => Article.Tokens;

    /// <summary>The use whose verb group starts at the token.</summary>
    public CueUse? UseAt(int token) => _usesByStart.GetValueOrDefault(token);

    /// <summary>The uses whose subject starts at the token.</summary>
    public IEnumerable<CueUse> UsesOfSubjectAt(int token) => _usesBySubject[token];

    public bool IsTaken(int token) => Found.Any(draft => draft.Covers(token) || draft.Cue is { } cue && cue.Contains(token));

    public bool Overlaps(TokenRange range) => Found.Any(draft => draft.Content.Any(range.Overlaps));

    /// <summary>The passage's end without the full stop or other closing punctuation outside quotations.</summary>
    public int EndOfWords()
    {
        var end = Range.End;
        while (end > Range.Start && Article.QuotationAt(end - 1) is null && Tokens[end - 1].Kind == TokenKind.Punctuation && !IsClosingBracket(end - 1)) end--;
        return end;
    }

    private bool IsClosingBracket(int token) => Tokens[token].Lower is ")" or "]" or "%";

    public bool Is(int token, string lower) => Range.Contains(token) && Tokens[token].Lower == lower && Article.QuotationAt(token) is null;
}
