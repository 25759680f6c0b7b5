namespace TurkeyUkraineTracker.Analysis.Documents;

public enum TokenKind
{
    Word,
    Number,
    Punctuation,
}

/// <summary>A word, a number as written ("5.5", "20,000") or one mark of punctuation.</summary>
/// <param name="Key">The folded form that lexicons are asked with; see <see cref="NameKey"/>.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Key);
