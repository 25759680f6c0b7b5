using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds the finite verbs of an English sentence, as far as word lists and endings tell them.</summary>
internal sealed class ClauseVerbs(Grammar grammar, EnglishVerbs verbs)
{
    /// <summary>
    /// The verb behind a clause that is part of the sentence's subject: the "drew" of "his claim that the port was closed drew
    /// laughter"; -1 when none is found.
    /// </summary>
    /// <param name="start">The clause's first token.</param>
    /// <param name="own">Finite verbs that the words from <paramref name="start"/> on still need for themselves.</param>
    public int AfterClause(PassageView passage, int start, int own)
    {
        for (var i = start; i < passage.EndOfWords(); i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation) i = quotation.Outer.End - 1;
            else if (i > start && grammar.Has("relative", passage.Tokens[i]) && !passage.Is(i, "than")) own++;
            else if (IsFinite(passage, i))
            {
                if (own == 0) return i;
                own--;
                i = EndOfGroup(passage, i) - 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a finite verb stands at the token, no second one behind "and".</summary>
    public bool IsFinite(PassageView passage, int token)
    {
        var (found, before) = (passage.Tokens[token], token > passage.Range.Start ? passage.Tokens[token - 1] : default);
        if (passage.Article.QuotationAt(token) is not null || before.Lower is "and" or "or" or "to" or "-") return false;
        if (grammar.Has("auxiliary", found)) return found.Lower is not ("be" or "been" or "being" or "having");
        if (grammar.Has("determiner", before) || grammar.Has("preposition", before) || before.Is("'s") || grammar.Has("be", before)) return false;

        return grammar.Has("verb", found) || passage.UseAt(token) is { SharesSubject: false } || IsPast(passage, token);
    }

    private bool IsPast(PassageView passage, int token) =>
        passage.Tokens[token] is { IsWord: true, Lower: { Length: > 4 } word } && word.EndsWith("ed", StringComparison.Ordinal)
            && !grammar.Has("not-verb", passage.Tokens[token]) && !passage.Article.IsCapitalised(token);

    // "was not closed": the verb's helpers and the word they help.
    private int EndOfGroup(PassageView passage, int verb)
    {
        var end = verb + 1;
        if (!grammar.Has("auxiliary", passage.Tokens[verb])) return end;

        while (end < passage.EndOfWords() && IsHelper(passage.Tokens[end])) end++;
        return end + (end < passage.EndOfWords() && passage.Tokens[end].IsWord && !IsPhraseStart(passage.Tokens[end]) ? 1 : 0);
    }

    private bool IsHelper(Token token) => token.Lower is "be" or "been" or "being" or "have" or "had" || grammar.Has("negation", token)
        || verbs.IsAdverb(token);

    private bool IsPhraseStart(Token token) => grammar.Has("determiner", token) || grammar.Has("preposition", token) || grammar.Has("auxiliary", token);
}
