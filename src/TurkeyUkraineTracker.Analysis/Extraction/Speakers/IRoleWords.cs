namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>How a language puts a person's office beside the name.</summary>
internal interface IRoleWords
{
    /// <summary>The office beside a name: "Foreign Minister" of "Foreign Minister X", "director of the port" of "X, director of the port,"; null for none.</summary>
    public TokenRange? Beside(TokenisedArticle article, TokenRange name, TokenRange passage);

    /// <summary>Whether the word before a surname can be a forename by its looks.</summary>
    public bool CanBeForename(TokenisedArticle article, int token);
}
