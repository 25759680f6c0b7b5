using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds whose the words are that an English noun tells of: <c>the minister's repeated claim</c>, <c>a statement from the ministry</c>.</summary>
internal sealed class NounOwner(Grammar grammar, EnglishVerbs verbs, RoleNouns roles)
{
    private const int MostAdjectives = 3;
    private const int LongestName = 8;
    private const int LongestOwner = 5;

    /// <summary>The owner that stands before the noun with his "'s", or a pronoun; null when none does.</summary>
    public TokenRange? Before(PassageView passage, int noun)
    {
        var at = BeforeAdjectives(passage, noun);
        if (at < passage.Range.Start) return null;
        if (passage.Is(at, "'s") || IsApostrophe(passage, at)) return PhraseBefore(passage, at);
        return grammar.Has("possessive", passage.Tokens[at]) ? new(at, at + 1) : null;
    }

    // "officials' claims"
    private static bool IsApostrophe(PassageView passage, int token) =>
        token > passage.Range.Start && passage.Tokens[token].Lower is "'" or "’" && passage.Tokens[token - 1].Lower.EndsWith('s')
            && passage.Tokens[token - 1].Span.End == passage.Tokens[token].Span.Start;

    /// <summary>The owner behind the noun and "by", "from" or "of", and in front of "that"; null when none stands there.</summary>
    public TokenRange? Behind(PassageView passage, int after)
    {
        if (!passage.Range.Contains(after) || !grammar.Has("owner-marker", passage.Tokens[after])) return null;

        var end = after + 1;
        while (end <= after + LongestName && IsOfOwner(passage, end)) end++;
        var owner = new TokenRange(after + 1, end);
        return !owner.IsEmpty && passage.Is(end, "that") && verbs.IsSpeaker(passage.Article, owner) ? owner : null;
    }

    /// <summary>Who gives voice to words that are nobody's: "Ankara issued a warning"; null where the sentence does not tell.</summary>
    /// <param name="phrase">The first token of the noun's phrase.</param>
    public TokenRange? Uttering(PassageView passage, int phrase)
    {
        var verb = phrase - 1;
        if (verb <= passage.Range.Start || passage.Article.QuotationAt(verb) is not null || !IsUttering(passage, verb)) return null;

        while (verb > passage.Range.Start && (grammar.Has("auxiliary", passage.Tokens[verb - 1]) || verbs.IsAdverb(passage.Tokens[verb - 1]))) verb--;
        return verbs.SubjectBefore(passage.Article, passage.Range, verb);
    }

    /// <summary>Where the noun's phrase begins: at its owner, its article or its adjectives.</summary>
    public int PhraseStart(PassageView passage, int noun, TokenRange? owner)
    {
        if (owner is { } before && before.End <= noun) return before.Start;

        var at = BeforeAdjectives(passage, noun);
        return at >= passage.Range.Start && grammar.Has("determiner", passage.Tokens[at]) ? at : noun;
    }

    private int BeforeAdjectives(PassageView passage, int noun)
    {
        var at = noun - 1;
        while (at >= passage.Range.Start && noun - at <= MostAdjectives && IsAdjective(passage, at)) at--;
        return at;
    }

    private bool IsAdjective(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        return passage.Article.QuotationAt(token) is null && (found.IsWord || found.Is("-")) && !grammar.Has("possessive", found)
            && !IsFunctionWord(found) && !grammar.Has("verb", found) && !IsUttering(passage, token);
    }

    // "his repeated warnings" has no verb; "repeated warnings" may.
    private bool IsUttering(PassageView passage, int token) =>
        grammar.Has("uttering", passage.Tokens[token])
            && !(token > passage.Range.Start && (grammar.Has("possessive", passage.Tokens[token - 1])
                || grammar.Has("determiner", passage.Tokens[token - 1])));

    private bool IsFunctionWord(Token token) => grammar.Has("determiner", token) || grammar.Has("preposition", token) || grammar.Has("auxiliary", token)
        || grammar.Has("pronoun", token) || grammar.Has("conjunction", token) || grammar.Has("subordinator", token);

    // "Foreign Minister Hakan Fidan", "the Turkish president"; else a few words up to their article: "the harbour archive".
    private TokenRange? PhraseBefore(PassageView passage, int end)
    {
        var start = end;
        while (start > passage.Range.Start && end - start < LongestName && IsOfName(passage, start - 1)) start--;
        var isName = start < end && passage.Article.IsCapitalised(start);

        var first = isName ? start : end;
        while (!isName && first > passage.Range.Start && end - first < LongestOwner && IsAdjective(passage, first - 1)) first--;
        if (first > passage.Range.Start && first < end && grammar.Has("determiner", passage.Tokens[first - 1])) return new(first - 1, end);
        return start < end ? new(start, end) : null;
    }

    private bool IsOfName(PassageView passage, int token)
    {
        var found = passage.Tokens[token];
        if (passage.Article.QuotationAt(token) is not null || IsFunctionWord(found) || grammar.Has("time-word", found)) return false;
        return found.IsWord && (passage.Article.IsCapitalised(token) || roles.Has(found) || grammar.Has("title", found)
            || grammar.Has("office-modifier", found));
    }

    private bool IsOfOwner(PassageView passage, int token)
    {
        if (!passage.Range.Contains(token) || passage.Article.QuotationAt(token) is not null) return false;

        var found = passage.Tokens[token];
        return (found.IsWord || found.Is("-") || found.Is(".")) && !found.Is("that")
            && !grammar.Has("auxiliary", found) && !grammar.Has("pronoun", found) && !grammar.Has("subordinator", found);
    }
}
