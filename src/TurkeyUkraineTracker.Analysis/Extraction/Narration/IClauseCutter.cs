namespace TurkeyUkraineTracker.Analysis.Extraction.Narration;

/// <summary>Where a language's sentences part into clauses that can be checked by themselves.</summary>
internal interface IClauseCutter
{
    /// <summary>The clauses of the range in text order, without the conjunctions between them; the range itself when it is one clause.</summary>
    public IEnumerable<TokenRange> Cut(TokenisedArticle article, TokenRange range);

    /// <summary>Whether the clause begins with its verb and shares the subject of words before it: "and has deepened ties".</summary>
    public bool LacksSubject(TokenisedArticle article, TokenRange clause);

    /// <summary>Whether what an attribution left of a sentence can stand by itself.</summary>
    public bool IsWhole(TokenisedArticle article, TokenRange rest);

    /// <summary>Whether the range asserts something: it has a finite verb and no word that makes it advice or opinion.</summary>
    public bool IsAssertion(TokenisedArticle article, TokenRange range);
}
