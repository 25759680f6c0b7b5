namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>The time a pattern may take before something is wrong with it.</summary>
internal static class RegexLimit
{
    /// <summary>
    /// Wall-clock time. On a loaded machine 250 ms were seen to pass over two hundred harmless characters, and what is read must not depend on the load.
    /// </summary>
    public const int Milliseconds = 5_000;
}
