namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well what was found in one annotated article fits its annotations.</summary>
/// <param name="Language">As the annotations have it, whatever the article was taken for.</param>
/// <param name="Rules">What each rule found and gave; a rule expects nothing by itself, so nothing is expected here.</param>
/// <param name="Notes">All that is missed, false or wrong, by measure.</param>
public sealed record PassageScore(
    string Name, string Language, IReadOnlyDictionary<Measure, Tally> Tallies, IReadOnlyDictionary<RuleKey, Tally> Rules, IReadOnlyList<ScoreNote> Notes);

/// <summary>A rule where its results are measured: one rule may give claims of several kinds.</summary>
public readonly record struct RuleKey(Measure Measure, string Rule);

/// <summary>What a note tells of.</summary>
public enum NoteKind
{
    /// <summary>Expected and not found.</summary>
    Miss,

    /// <summary>Found and not expected.</summary>
    False,

    /// <summary>Found, with a wrong value.</summary>
    Wrong,
}

/// <summary>One thing that is not as the annotations have it.</summary>
/// <param name="Words">The words of the article it is about, for people; may be shortened.</param>
/// <param name="Detail">What was expected or given.</param>
public sealed record ScoreNote(NoteKind Kind, Measure Measure, string Words, string Detail);
