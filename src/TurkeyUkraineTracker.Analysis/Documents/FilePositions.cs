namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Turns spans of <see cref="Article.Text"/> into positions as exports give them, in Unicode code points.</summary>
/// <remarks>
/// Of the raw file for plain text and Markdown, so that a user can look them up in the file; of the extracted text for HTML, where the raw
/// file is mark-up. Built once per article in linear time.
/// </remarks>
public sealed class FilePositions(Article article)
{
    private readonly CodePoints _points = new(article.Format == DocumentFormat.Html ? article.Text : article.Raw);

    public TextSpan Of(TextSpan span) => _points.Of(article.Format == DocumentFormat.Html ? span : article.Map.ToRaw(span));
}
