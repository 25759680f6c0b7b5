namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Ties a span to the words it held, so that it can be verified before it is shown (W3C TextQuoteSelector and TextPositionSelector).</summary>
/// <param name="Prefix">Up to <see cref="ContextLength"/> characters before the span.</param>
/// <param name="Suffix">Up to <see cref="ContextLength"/> characters after it.</param>
/// <param name="Sha256">Of the raw bytes of the version the span points into.</param>
public sealed record Anchor(TextSpan Span, string Exact, string Prefix, string Suffix, string Sha256)
{
    public const int ContextLength = 32;

    public static Anchor Of(TextSpan span, string text, string sha256) => new(
        span,
        span.Of(text),
        text[Math.Max(0, span.Start - ContextLength)..span.Start],
        text[span.End..Math.Min(text.Length, span.End + ContextLength)],
        sha256);

    /// <summary>Whether the words still stand at the very same place. A broken anchor is shown as an orphan, never moved.</summary>
    public bool HoldsIn(string text, string sha256) =>
        sha256 == Sha256 && Span.LiesIn(text) && text.AsSpan(Span.Start..Span.End).SequenceEqual(Exact);
}
