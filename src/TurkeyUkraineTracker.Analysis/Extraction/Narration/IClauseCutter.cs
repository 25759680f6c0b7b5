using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

/// <summary>Where a language's sentences part into clauses that can be checked by themselves.</summary>
internal interface IClauseCutter
{
    /// <summary>The first token of the next clause when the token parts it from the one that began at <paramref name="start"/>; else 0.</summary>
    public int AfterBorder(TokenisedArticle article, TokenRange range, int start, int token);

    /// <summary>Whether the word only joins a clause to another one.</summary>
    public bool IsJoint(Token token);

    /// <summary>How many words at the clause's start belong to the sentence and not to what is asserted.</summary>
    public int OpeningWords(TokenisedArticle article, TokenRange clause);

    /// <summary>Whether the clause begins with its verb and shares the subject of words before it: "and has deepened ties".</summary>
    public bool LacksSubject(TokenisedArticle article, TokenRange clause);

    /// <summary>Where the words end, from the sentence's start on, among which that subject can stand.</summary>
    public int EndOfSubject(TokenisedArticle article, TokenRange clause);

    /// <summary>Whether what stands at the token hangs on a preposition before it ("with Russia"): it is no subject.</summary>
    public bool IsComplement(TokenisedArticle article, int token);

    /// <summary>Whether what an attribution left of a sentence can stand by itself.</summary>
    public bool IsWhole(TokenisedArticle article, TokenRange rest);

    /// <summary>Whether the range asserts something: it has a finite verb and no word that makes it advice or opinion.</summary>
    public bool IsAssertion(TokenisedArticle article, TokenRange range);
}
