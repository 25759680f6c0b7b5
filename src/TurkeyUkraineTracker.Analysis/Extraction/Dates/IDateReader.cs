namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>The date expressions of one language.</summary>
internal interface IDateReader
{
    /// <summary>The date that starts at the token and the rule that read it; null when none does. Nothing is read at or after <paramref name="end"/>.</summary>
    public (WordedDate Date, string Rule)? At(TokenisedArticle article, int start, int end);
}
