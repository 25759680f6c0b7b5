namespace TurkeyUkraineTracker.Analysis.Extraction.Quotations;

/// <summary>Words between quotation marks inside one paragraph.</summary>
/// <param name="Outer">Tokens with the marks.</param>
/// <param name="Inner">Tokens between the marks; the whole rest of the paragraph when it is never closed.</param>
/// <param name="IsClosed">False when the paragraph ends before a closing mark does.</param>
internal sealed record Quotation(TokenRange Outer, TokenRange Inner, bool IsClosed);
