namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>What an outlet says it did to an article after it was published.</summary>
public enum EditorialNoteKind
{
    Correction,
    Update,
}

/// <summary>A paragraph in which an outlet says that it has changed the article.</summary>
/// <param name="Span">The paragraph.</param>
/// <param name="Date">The first day it names; null when it names none.</param>
public sealed record EditorialNote(TextSpan Span, EditorialNoteKind Kind, EdtfDate? Date, string Rule);
