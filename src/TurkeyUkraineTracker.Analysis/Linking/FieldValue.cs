using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A value as it is compared, and as it is shown.</summary>
/// <param name="Key">What is compared: an id, a word of a closed set, folded words, EDTF.</param>
/// <param name="Precision">Of two values that one article gives, the higher is kept.</param>
internal sealed record FieldValue(string Key, string Words, IReadOnlyList<TextSpan> Spans, string Language, int Precision = 0)
{
    /// <summary>Before the key of somebody or something that is only known by the words.</summary>
    public const char Unknown = '?';

    public bool IsWords => Key.StartsWith(Unknown);
}
