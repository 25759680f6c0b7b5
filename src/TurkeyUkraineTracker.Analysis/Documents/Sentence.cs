namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A sentence, without the white space around it.</summary>
/// <param name="Paragraph">Index into <see cref="Article.Paragraphs"/> of the paragraph that holds it.</param>
public sealed record Sentence(TextSpan Span, int Paragraph);
