namespace TurkeyUkraineTracker.Analysis.Documents;

public enum TokenKind
{
    Word,
    Number,
    Punctuation,
}

/// <summary>A word, a number as written ("5.5", "20,000") or one mark of punctuation.</summary>
/// <param name="Lower">Lower case, composed, without invisible characters: what grammar and cue lexicons are asked with.</param>
/// <param name="Key">The folded form that names are asked with; see <see cref="NameKey"/>. Empty for punctuation.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower, string Key)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(string lower) => Lower == lower;
}
