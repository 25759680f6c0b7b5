using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>
/// A noun for words said or held, and whose they are: <c>his claim that …</c>, <c>a statement from the ministry that
/// …</c>, <c>Ankara's call for …</c>.
/// </summary>
internal sealed class NounReport(Grammar grammar, CueNouns nouns, NounOwner owners, ClauseVerbs clauses) : IAttributionSieve
{
    public const string That = "noun-then-that";
    public const string Infinitive = "noun-then-infinitive";
    public const string NounPhrase = "noun-then-noun-phrase";

    private const int ShortestClause = 3;
    private const int FarthestVerb = 6;

    // "Contrary to his claim that …, ships sailed"
    private const int LongestFront = 3;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.EndOfWords(); i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation) i = quotation.Outer.End - 1;
            else if (!passage.IsTaken(i) && nouns.LengthAt(passage.Tokens, i, passage.Range.End, out var noun) is var length and > 0
                && DraftOf(passage, noun!, new(i, i + length)) is { } draft) passage.Add(draft);
        }
    }

    private AttributionDraft? DraftOf(PassageView passage, CueNoun noun, TokenRange words)
    {
        var before = owners.Before(passage, words.Start);
        var owner = before ?? owners.Behind(passage, words.End);
        var cue = owner is { } behind && before is null ? words with { End = behind.Start } : words;
        var (start, rule) = ContentAfter(passage, noun, before is null && owner is not null ? owner.Value.End : words.End, isOwned: before is not null);
        if (start < 0) return null;

        var phrase = owners.PhraseStart(passage, words.Start, owner);
        if (owner is null && !(noun.Can(NounTakes.Alone) && IsNoun(passage, words, phrase))) return null;

        var content = new TokenRange(start, EndOfContent(passage, phrase, start, rule));
        if (content.Length < (rule == That ? ShortestClause : 1) || passage.Overlaps(content)) return null;

        var speaker = owner ?? owners.Uttering(passage, phrase);
        return new(speaker, cue, [content], noun.Class, noun.Can(NounTakes.Denial), rule) { IsSpeech = true, IsNarrated = noun.Can(NounTakes.Stance) };
    }

    // Nobody's words are told of by "that" only; "the call for help" is anybody's.
    private (int Start, string Rule) ContentAfter(PassageView passage, CueNoun noun, int next, bool isOwned)
    {
        if (passage.Is(next, "that")) return noun.Can(NounTakes.Clause) && IsClause(passage, next + 1) ? (next + 1, That) : (-1, "");
        if (!isOwned || next + 1 >= passage.EndOfWords() || passage.Article.QuotationAt(next) is not null) return (-1, "");
        if (noun.Can(NounTakes.Infinitive) && passage.Is(next, "to") && IsVerb(passage, next + 1)) return (next, Infinitive);
        return noun.Can(NounTakes.NounPhrase) && noun.Prepositions.Contains(passage.Tokens[next].Lower) ? (next + 1, NounPhrase) : (-1, "");
    }

    // "the promises that were broken", "the claims that she made": "that" stands for the noun itself.
    private bool IsClause(PassageView passage, int start)
    {
        if (start >= passage.EndOfWords() || clauses.IsFinite(passage, start) || grammar.Has("negation", passage.Tokens[start])) return false;

        var verb = Enumerable.Range(start, FarthestVerb).TakeWhile(i => i < passage.EndOfWords()).FirstOrDefault(i => clauses.IsFinite(passage, i), -1);
        while (verb >= 0 && verb + 1 < passage.EndOfWords() && grammar.Has("auxiliary", passage.Tokens[verb])
            && !grammar.Has("be", passage.Tokens[verb])) verb++;
        return verb < 0 || !grammar.Has("uttering", passage.Tokens[verb]) || passage.Range.Contains(verb + 1)
            && (grammar.Has("determiner", passage.Tokens[verb + 1]) || passage.Article.IsCapitalised(verb + 1));
    }

    private bool IsVerb(PassageView passage, int token) =>
        passage.Tokens[token].IsWord && !grammar.Has("determiner", passage.Tokens[token]) && !grammar.Has("pronoun", passage.Tokens[token])
            && !passage.Article.IsCapitalised(token);

    // "the claim", "amid claims": no verb.
    private bool IsNoun(PassageView passage, TokenRange words, int phrase)
    {
        if (grammar.Has("determiner", passage.Tokens[phrase])) return !grammar.Has("absence", passage.Tokens[phrase]);

        var isPlural = passage.Tokens[words.End - 1].Lower.EndsWith('s');
        return isPlural && (phrase == passage.Range.Start || grammar.Has("preposition", passage.Tokens[phrase - 1])
            || grammar.Has("uttering", passage.Tokens[phrase - 1]));
    }

    private int EndOfContent(PassageView passage, int phrase, int start, string rule)
    {
        var isOpening = phrase == passage.Range.Start || passage.Tokens[phrase - 1].Lower is "," or "and" or "but" or ";"
            || grammar.Has("subordinator", passage.Tokens[phrase - 1]) && !grammar.Has("preposition", passage.Tokens[phrase - 1]);
        if (isOpening) return Math.Max(start, clauses.AfterClause(passage, start, rule == That ? 1 : 0));

        var isFronted = phrase - passage.Range.Start <= LongestFront && grammar.Has("preposition", passage.Tokens[phrase - 1]);
        return passage.FirstAfter(start, i => isFronted && passage.Is(i, ",") || EndsClause(passage, i) || rule == NounPhrase && EndsPhrase(passage, i));
    }

    private bool EndsClause(PassageView passage, int i)
    {
        if (passage.Is(i, ";") || passage.Is(i, "—") || passage.Is(i, "according") && passage.Is(i + 1, "to")) return true;
        if (!passage.Is(i, ",") || !passage.Range.Contains(i + 1)) return false;

        var next = passage.Tokens[i + 1];
        return next.Lower is "while" or "but" or "and" or "according" or "as" or "a" or "an" || grammar.Has("relative", next)
            || next.Lower.EndsWith("ing", StringComparison.Ordinal) || passage.UsesOfSubjectAt(i + 1).Any();
    }

    private bool EndsPhrase(PassageView passage, int i) =>
        passage.Is(i, ",") || grammar.Has("subordinator", passage.Tokens[i]) || clauses.IsFinite(passage, i) || passage.Is(i, "and")
            && passage.Range.Contains(i + 1) && grammar.Has("auxiliary", passage.Tokens[i + 1]);
}
