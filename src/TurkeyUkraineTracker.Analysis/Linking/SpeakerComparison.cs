namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How the speakers of two credited claims stand to each other.</summary>
internal enum SpeakerAgreement
{
    Unknown,
    Other,

    /// <summary>One office, or a name that very many have ("ông Nam"): perhaps the same.</summary>
    OneOffice,

    /// <summary>A surname here, a name with it there: likely the same.</summary>
    OneSurname,

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
        if (!SpeakerOffice.CanBeOne(office, other)) return SpeakerAgreement.Other;
        return SpeakerOffice.ShareSurname(office, other) ? SpeakerAgreement.OneSurname : SpeakerAgreement.OneOffice;
    }

    // "The ministry" here and there, of health and of education.
    private static bool AreOtherBodies(SpeakerOffice? a, SpeakerOffice? b) =>
        a is { IsNamed: false, IsKnown: true } && b is { IsNamed: false, IsKnown: true } && !SpeakerOffice.CanBeOne(a, b);
}
