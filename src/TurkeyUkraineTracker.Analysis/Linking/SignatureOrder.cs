namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Which of two signatures stands first, by what they hold alone.</summary>
internal static class SignatureOrder
{
    /// <summary>0 only for two that say the same in the same words at the same place of their articles.</summary>
    public static int Compare(ClaimSignature a, ClaimSignature b)
    {
        var byLanguage = string.CompareOrdinal(a.Language, b.Language);
        if (byLanguage != 0) return byLanguage;

        var byWords = a.Wording.Zip(b.Wording, (one, other) => string.CompareOrdinal(one.Words, other.Words)).FirstOrDefault(order => order != 0);
        if (byWords != 0) return byWords;

        var bySpeaker = string.CompareOrdinal(a.Speaker, b.Speaker);
        if (bySpeaker != 0) return bySpeaker;

        var byDay = string.CompareOrdinal(a.Published?.Text, b.Published?.Text);
        return byDay != 0 ? byDay : StartOf(a).CompareTo(StartOf(b));
    }

    private static int StartOf(ClaimSignature signature) => signature.Wording.Count == 0 ? 0 : signature.Wording[0].Span.Start;
}
