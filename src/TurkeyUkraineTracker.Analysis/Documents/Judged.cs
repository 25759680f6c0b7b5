namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>What a person said of two appearances.</summary>
public enum Judged
{
    /// <summary>One claim, whatever the matcher finds; so are all that are joined by this word in turn.</summary>
    Same,

    /// <summary>Never one claim.</summary>
    Different,

    /// <summary>Nobody knows: their match joins nothing, and keeps nothing apart.</summary>
    Unsure,
}
