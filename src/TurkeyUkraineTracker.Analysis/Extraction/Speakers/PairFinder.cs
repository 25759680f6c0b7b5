using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Finds whom words for two mean, or for one of two: "the two", "hai nước", "their", "the latter" after "Russia and Ukraine".</summary>
/// <remarks>Only two names of one kind joined by a conjunction are a pair; a list of three is none. A word for two is a mention of both.</remarks>
internal sealed class PairFinder
{
    public const string OfPair = "pronoun-of-pair";

    private const int FarthestBack = 3;
    private const int MostPairs = 20;

    private readonly TokenisedArticle _article;
    private readonly ActorRegister _register;
    private readonly ISpeakerWords _words;
    private readonly Grammar _grammar;
    private readonly List<(FoundMention First, FoundMention Second)> _pairs;

    public PairFinder(TokenisedArticle article, ActorRegister register, ISpeakerWords words, Grammar grammar)
    {
        (_article, _register, _words, _grammar) = (article, register, words, grammar);
        _pairs = [.. register.Mentions.Zip(register.Mentions.Skip(1)).Where(pair => IsPair(pair.First, pair.Second))];
    }

    /// <summary>The words that mean a pair, or one of it, at the token; adds the mentions.</summary>
    /// <returns>Their length in tokens; 0 when none stand there, or no pair stands before them.</returns>
    public int AddAt(int token, int end)
    {
        var (length, isSecond) = One(token, end);
        var pairLength = length > 0 ? 0 : Both(token, end);
        if (length + pairLength == 0 || Before(token, FarthestBack, pairLength > 0 ? KindMeant(token, pairLength) : null) is not { } pair) return 0;

        var range = new TokenRange(token, token + length + pairLength);
        if (pairLength > 0) AddBoth(range, pair);
        else _register.AddWhereNone(new(range, (isSecond ? pair.Second : pair.First).ActorId, MentionForm.Pronoun, OfPair));
        return range.Length;
    }

    /// <summary>Adds both of the pair that stands in the passage before a plural pronoun; false when none does.</summary>
    public bool AddPlural(TokenRange pronoun)
    {
        if (Before(pronoun.Start, 0, null) is not { } pair || pair.First.Range.Start < _article.PassageAt(pronoun.Start).Range.Start) return false;

        AddBoth(pronoun, pair);
        return true;
    }

    private void AddBoth(TokenRange range, (FoundMention First, FoundMention Second) pair) =>
        _register.AddPair(new(range, pair.First.ActorId, MentionForm.Pronoun, OfPair), pair.Second.ActorId);

    // "the latter of which" goes back to the words before it, not to a pair of names.
    private (int Length, bool IsSecond) One(int token, int end)
    {
        var latter = _grammar.LengthAt("latter", _article.Tokens, token, end);
        var length = latter > 0 ? latter : _grammar.LengthAt("former", _article.Tokens, token, end);
        return (length > 0 && token + length < end && _article.Tokens[token + length].Is("of") ? 0 : length, latter > 0);
    }

    // "the two" and "both" by themselves; "the two options" and "both Russia and Ukraine" are words before a noun.
    private int Both(int token, int end)
    {
        var length = _grammar.LengthAt("pair", _article.Tokens, token, end);
        return length > 0 && token + length < end && _words.IsNounAfter(_article, token + length) ? 0 : length;
    }

    private ActorKind? KindMeant(int token, int length) =>
        _grammar.LengthAt("pair-of-states", _article.Tokens, token, token + length) == length ? ActorKind.State
        : _grammar.LengthAt("pair-of-persons", _article.Tokens, token, token + length) == length ? ActorKind.Person : null;

    private (FoundMention First, FoundMention Second)? Before(int token, int paragraphs, ActorKind? kind)
    {
        var paragraph = _article.PassageAt(token).Paragraph;
        var last = LowerBound.Of(_pairs, token, static (pair, token) => pair.Second.Range.End <= token) - 1;
        for (var i = last; i >= Math.Max(0, last - MostPairs); i--)
        {
            if (paragraph - _article.PassageAt(_pairs[i].First.Range.Start).Paragraph > paragraphs) return null;
            if (_article.QuotationAt(_pairs[i].First.Range.Start) != _article.QuotationAt(token)) continue;
            if (kind is null || _register.Of(_pairs[i].First.ActorId).Kind == kind) return _pairs[i];
        }

        return null;
    }

    private bool IsPair(FoundMention first, FoundMention second)
    {
        var joint = first.Range.End;
        if (second.Range.Start != joint + 1 || first.ActorId == second.ActorId || !_grammar.Has("pair-joint", _article.Tokens[joint])) return false;

        var kind = _register.Of(first.ActorId).Kind;
        return kind == _register.Of(second.ActorId).Kind && !IsOfList(first, kind) && !IsAdjective(first, kind) && !IsAdjective(second, kind);
    }

    private bool IsAdjective(FoundMention mention, ActorKind kind) => _words.IsAdjective(_article, mention.Range, kind, mention.Form);

    // "Iran, Russia and Ukraine" are three.
    private bool IsOfList(FoundMention first, ActorKind kind)
    {
        var comma = first.Range.Start - 1;
        var floor = _article.PassageAt(first.Range.Start).Range.Start;
        return comma > floor && _article.Tokens[comma].Is(",") && _register.Before(first.Range.Start).FirstOrDefault() is { } before && before.Range.End == comma
            && _register.Of(before.ActorId).Kind == kind && !_grammar.Has("preposition", _article.Tokens[floor]);
    }
}
