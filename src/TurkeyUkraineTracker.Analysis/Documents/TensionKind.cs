namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>In what two tellings do not go together.</summary>
public enum TensionKind
{
    /// <summary>When it happened, or was said.</summary>
    Date,

    /// <summary>How many or how much.</summary>
    Amount,

    /// <summary>How grave it was: "damaged", "destroyed".</summary>
    Severity,

    /// <summary>Who says so.</summary>
    Credit,

    /// <summary>One affirms what the other denies.</summary>
    Rebuttal,

    /// <summary>How the saying is put: "said", "admitted", "claimed".</summary>
    Wording,
}
