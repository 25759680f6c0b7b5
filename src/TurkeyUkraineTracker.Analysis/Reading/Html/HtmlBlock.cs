using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>A run of text between two borders of block elements, white space collapsed.</summary>
/// <param name="Holder">The innermost block element around it.</param>
/// <param name="RawStart">Where its first words can be in the raw page at the earliest.</param>
/// <param name="IsFurniture">Inside an element that holds no article text.</param>
internal sealed record HtmlBlock(
    string Text,
    IElement Holder,
    BlockRole Role,
    bool IsQuote,
    bool IsEmphasised,
    int LinkedChars,
    int RawStart,
    bool IsFurniture);
