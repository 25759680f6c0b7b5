using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether one claim's article appeared before the other was made.</summary>
/// <remarks>Days are those of the outlets: between far time zones a remark of the night can be missed.</remarks>
internal static class Precedence
{
    /// <summary>Why the two cannot be one remark; null when nothing says so. Symmetric.</summary>
    public static string? Between(ClaimSignature a, ClaimSignature b) =>
        IsBefore(a.Published, b.Said) || IsBefore(b.Published, a.Said) ? "one appeared in print before the other was said" : null;

    private static bool IsBefore(EdtfDate? printed, EdtfDate? said) =>
        printed is { IsYearless: false, LastDay: { } last } && said is { IsYearless: false, FirstDay: { } first } && last < first;
}
