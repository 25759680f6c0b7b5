namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Where the verdicts over one article are written down; every measure is on it from the start.</summary>
internal sealed class ScoreSheet
{
    private readonly Dictionary<Measure, Tally> _tallies = Enum.GetValues<Measure>().ToDictionary(measure => measure, _ => default(Tally));
    private readonly Dictionary<RuleKey, Tally> _rules = [];
    private readonly List<ScoreNote> _notes = [];

    /// <summary>Something expected was found or not.</summary>
    /// <param name="rule">The rule that found it, if any did.</param>
    public void Expect(Measure measure, bool isFound, string words, string detail, string? rule = null)
    {
        if (isFound && rule is not null) Count(new(measure, rule), new(1, 0, 0, 0));
        _tallies[measure] += new Tally(isFound ? 1 : 0, 1, 0, 0);
        if (!isFound) Note(new(NoteKind.Miss, measure, words, detail));
    }

    /// <summary>Something given is right or not.</summary>
    /// <param name="rule">The rule that gave it, where rules are told apart.</param>
    public void Give(Measure measure, bool isRight, string words, string detail, string? rule = null)
    {
        if (rule is not null) Count(new(measure, rule), new(0, 0, isRight ? 1 : 0, 1));
        _tallies[measure] += new Tally(0, 0, isRight ? 1 : 0, 1);
        if (!isRight) Note(new(NoteKind.False, measure, words, detail));
    }

    /// <summary>A value of something found is right or not.</summary>
    public void Compare(Measure measure, bool isRight, string words, string detail)
    {
        _tallies[measure] += new Tally(isRight ? 1 : 0, 1, 0, 0);
        if (!isRight) Note(new(NoteKind.Wrong, measure, words, detail));
    }

    public PassageScore Close(GoldPassage gold) => new(gold.Name, gold.Language, _tallies, _rules, [.. _notes.OrderBy(note => note.Measure)]);

    private void Count(RuleKey key, Tally tally) => _rules[key] = _rules.GetValueOrDefault(key) + tally;

    // What is missed or false whoever is credited is noted once, as missed or false with the right speaker.
    private void Note(ScoreNote note)
    {
        if (note.Measure != Measure.AnySpeaker) _notes.Add(note);
    }
}
