using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Quotations;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A passage under the sieves: its tokens, its reporting verbs and what was found in it so far.</summary>
internal sealed record PassageView(TokenisedArticle Article, Passage Passage, IReadOnlyList<CueUse> Uses)
{
    private readonly Dictionary<int, CueUse> _usesByStart = Uses.DistinctBy(use => use.Group.Start).ToDictionary(use => use.Group.Start);
    private readonly bool[] _isContent = new bool[Passage.Range.Length];
    private readonly bool[] _isTaken = new bool[Passage.Range.Length];
    private readonly List<AttributionDraft> _found = [];
    private readonly ILookup<int, CueUse> _usesBySubject = Uses.Where(use => use.Subject is not null).ToLookup(use => use.Subject!.Value.Start);

    public TokenRange Range => Passage.Range;

    /// <summary>Index into the article's paragraphs.</summary>
    public int Paragraph => Passage.Paragraph;

    public bool IsBlockQuote => Article.Article.Paragraphs[Paragraph].IsBlockQuote;

    public IReadOnlyList<AttributionDraft> Found => _found;

    public IReadOnlyList<Token> Tokens => Article.Tokens;

    /// <summary>The use whose verb group starts at the token.</summary>
    public CueUse? UseAt(int token) => _usesByStart.GetValueOrDefault(token);

    /// <summary>The uses whose subject starts at the token.</summary>
    public IEnumerable<CueUse> UsesOfSubjectAt(int token) => _usesBySubject[token];

    /// <summary>Whether the token is content or cue of something found.</summary>
    public bool IsTaken(int token) => Range.Contains(token) && _isTaken[token - Range.Start];

    /// <summary>The quotations that begin or go on in the passage, in text order.</summary>
    public IEnumerable<Quotation> Quotations()
    {
        for (var i = Range.Start; i < Range.End; i++)
        {
            if (Article.QuotationAt(i) is not { } quotation) continue;

            yield return quotation;
            i = quotation.Outer.End - 1;
        }
    }

    /// <summary>Whether the range holds content of something found.</summary>
    public bool Overlaps(TokenRange range) => Enumerable.Range(range.Start, range.Length).Any(token => Range.Contains(token) && _isContent[token - Range.Start]);

    public void Add(AttributionDraft draft)
    {
        _found.Add(draft);
        foreach (var content in draft.Content)
        {
            Mark(_isContent, content);
            Mark(_isTaken, content);
        }

        if (draft.Cue is { } cue) Mark(_isTaken, cue);
    }

    /// <summary>Adds a piece to the content of what was found last: a quotation that goes on, in this passage or a later one.</summary>
    public void GoOn(TokenRange content)
    {
        _found[^1] = _found[^1] with { Content = [.. _found[^1].Content, content] };
        Mark(_isContent, content);
        Mark(_isTaken, content);
    }

    /// <summary>Puts earlier paragraphs before the content of what was found first: a quotation whose speaker is named at its end.</summary>
    public void StartEarlier(IEnumerable<TokenRange> content) => _found[0] = _found[0] with { Content = [.. content, .. _found[0].Content] };

    /// <summary>Keeps the tokens from the sieves: content or cue of something found in another passage.</summary>
    public void Take(TokenRange range) => Mark(_isTaken, range);

    /// <summary>Names the source as the way by which the last words found before the token came; false when nothing was found before it.</summary>
    public bool AddVia(int token, TokenRange source)
    {
        var index = _found.FindLastIndex(draft => draft.Cue?.Start < token);
        if (index < 0) return false;

        _found[index] = _found[index] with { Via = [.. _found[index].Via, source] };
        return true;
    }

    private void Mark(bool[] marks, TokenRange range)
    {
        var (start, end) = (Math.Max(range.Start, Range.Start), Math.Min(range.End, Range.End));
        if (start < end) Array.Fill(marks, true, start - Range.Start, end - start);
    }

    /// <summary>The passage's end without the full stop or other closing punctuation outside quotations.</summary>
    public int EndOfWords()
    {
        var end = Range.End;
        while (end > Range.Start && Article.QuotationAt(end - 1) is null && Tokens[end - 1].Kind == TokenKind.Punctuation && !IsClosingBracket(end - 1)) end--;
        return end;
    }

    /// <summary>The first token after <paramref name="start"/>, outside quotations, that the test takes; <see cref="EndOfWords"/> when none is.</summary>
    public int FirstAfter(int start, Func<int, bool> test)
    {
        var end = EndOfWords();
        for (var i = start + 1; i < end; i++)
        {
            if (Article.QuotationAt(i) is { } quotation) i = quotation.Outer.End - 1;
            else if (test(i)) return i;
        }

        return end;
    }

    private bool IsClosingBracket(int token) => Tokens[token].Lower is ")" or "]" or "%";

    /// <summary>Whether the token is a colon before words: the one in "14:30" is none.</summary>
    public bool IsColon(int token) => Is(token, ":") && !(token > Range.Start && Tokens[token - 1].Kind == TokenKind.Number && token + 1 < Range.End && Tokens[token + 1].Kind == TokenKind.Number);

    public bool Is(int token, string lower) => Range.Contains(token) && Tokens[token].Lower == lower && Article.QuotationAt(token) is null;
}
