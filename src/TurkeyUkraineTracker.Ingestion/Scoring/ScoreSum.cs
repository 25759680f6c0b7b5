namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <param name="Name">A language, or "total".</param>
/// <param name="Rules">By measure and name. A rule's recall is its part of all that the measure expects: the parts of all rules add up to the whole.</param>
public sealed record ScoreSum(string Name, IReadOnlyDictionary<Measure, Tally> Tallies, IReadOnlyList<RuleScore> Rules)
{
    public static ScoreSum Of(string name, IReadOnlyList<PassageScore> passages)
    {
        var tallies = Sum(passages.SelectMany(passage => passage.Tallies));
        var rules =
            from rule in Sum(passages.SelectMany(passage => passage.Rules))
            orderby rule.Key.Measure
            select new RuleScore(rule.Key.Measure, rule.Key.Rule, rule.Value with { Expected = tallies[rule.Key.Measure].Expected });
        return new(name, tallies, [.. rules.GroupBy(rule => rule.Measure).SelectMany(group => group.OrderBy(rule => rule.Rule, StringComparer.Ordinal))]);
    }

    private static Dictionary<TKey, Tally> Sum<TKey>(IEnumerable<KeyValuePair<TKey, Tally>> tallies) where TKey : notnull => tallies
        .GroupBy(tally => tally.Key)
        .ToDictionary(group => group.Key, group => group.Aggregate(default(Tally), (sum, tally) => sum + tally.Value));
}

/// <param name="Rule">A rule of docs/rules.md.</param>
public sealed record RuleScore(Measure Measure, string Rule, Tally Tally);
