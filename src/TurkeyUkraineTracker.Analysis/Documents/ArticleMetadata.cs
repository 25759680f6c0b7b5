namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A value together with the words it was read from.</summary>
/// <param name="Rule">Stable name of what produced the value.</param>
/// <param name="Evidence">Spans in <see cref="Article.Text"/>; empty when the value stands in the mark-up only, which the rule's name then says.</param>
public sealed record Evidenced<T>(T Value, string Rule, IReadOnlyList<TextSpan> Evidence);

/// <summary>What an article says of itself. Null means that nothing was found, never that nothing is there.</summary>
public sealed record ArticleMetadata(
    Evidenced<string>? Title,
    Evidenced<string>? Author,
    Evidenced<string>? Outlet,
    Evidenced<Uri>? Url,
    Evidenced<EdtfDate>? Published)
{
    public static readonly ArticleMetadata None = new(null, null, null, null, null);

    /// <summary>The day of the last change, when the article states one.</summary>
    public Evidenced<EdtfDate>? Modified { get; init; }

    /// <summary>What the mark-up says of the language, as a BCP 47 primary tag. <see cref="Article.Language"/> is told from the words first.</summary>
    public Evidenced<string>? Language { get; init; }
}
