namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How the speakers of two credited claims stand to each other.</summary>
internal enum SpeakerAgreement
{
    Unknown,
    Other,

    /// <summary>A surname alone, or one office: likely the same, but no id says so.</summary>
    Likely,

    /// <summary>By one id or one full name.</summary>
    Same,
}

/// <summary>Whether two credited claims have one speaker.</summary>
internal static class SpeakerComparison
{
    /// <summary>Symmetric.</summary>
    public static SpeakerAgreement Of(ClaimSignature a, ClaimSignature b)
    {
        if (a.Speaker is null || b.Speaker is null) return SpeakerAgreement.Unknown;
        if (a.Speaker == b.Speaker) return AreOtherBodies(a.Office, b.Office) ? SpeakerAgreement.Other : SpeakerAgreement.Same;
        if (a.IsSpeakerKnown && b.IsSpeakerKnown) return SpeakerAgreement.Other;
        if (a.Office is not { } office || b.Office is not { } other) return SpeakerAgreement.Other;
        if (SpeakerOffice.AreNamesakes(office, other)) return SpeakerAgreement.Same;
        return SpeakerOffice.CanBeOne(office, other) ? SpeakerAgreement.Likely : SpeakerAgreement.Other;
    }

    // "The ministry" here and there, of health and of education.
    private static bool AreOtherBodies(SpeakerOffice? a, SpeakerOffice? b) =>
        a is { IsNamed: false, IsKnown: true } && b is { IsNamed: false, IsKnown: true } && !SpeakerOffice.CanBeOne(a, b);
}
