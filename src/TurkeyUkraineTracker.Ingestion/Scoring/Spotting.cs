namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Compares things at places, one to one, those that share most words first.</summary>
/// <param name="overlap">What part of the words of both must be shared (Jaccard), up to 1; any shared word will do where values are compared too.</param>
internal sealed class Spotting<TGold, TFound>(
    Trial trial, ScoreSheet sheet, Measure measure, Func<TGold, TFound, bool> isRight, double overlap = double.Epsilon)
{
    /// <returns>The pairs that belong together and count, in the order of <paramref name="expected"/>.</returns>
    public IReadOnlyList<(Spot<TGold> Expected, Spot<TFound> Given)> Score(IReadOnlyList<Spot<TGold>> expected, IReadOnlyList<Spot<TFound>> given)
    {
        var pairs = Pair(expected, given);
        foreach (var spot in expected.Where(spot => spot.Counts))
            sheet.Expect(measure, pairs.ContainsKey(spot), trial.Words.Show(spot.Words), spot.Shown, pairs.GetValueOrDefault(spot)?.Rule);

        var expectedBy = pairs.ToDictionary(pair => pair.Value, pair => pair.Key);
        foreach (var spot in given.Where(spot => expectedBy.TryGetValue(spot, out var gold) ? gold.Counts : spot.Counts && !IsAtOptional(spot, expected)))
            sheet.Give(measure, expectedBy.ContainsKey(spot), trial.Words.Show(spot.Words), spot.Shown, spot.Rule);

        return [.. expected.Where(spot => spot.Counts && pairs.ContainsKey(spot)).Select(spot => (spot, pairs[spot]))];
    }

    private Dictionary<Spot<TGold>, Spot<TFound>> Pair(IReadOnlyList<Spot<TGold>> expected, IReadOnlyList<Spot<TFound>> given)
    {
        var close =
            from gold in expected
            from found in given
            let shared = gold.Words.JaccardWith(found.Words)
            where shared >= overlap && isRight(gold.Thing, found.Thing)
            orderby shared descending
            select (Gold: gold, Found: found);

        var pairs = new Dictionary<Spot<TGold>, Spot<TFound>>();
        foreach (var (gold, found) in close)
        {
            if (!pairs.ContainsValue(found)) pairs.TryAdd(gold, found);
        }

        return pairs;
    }

    private bool IsAtOptional(Spot<TFound> spot, IReadOnlyList<Spot<TGold>> expected) =>
        expected.MaxBy(gold => gold.Words.JaccardWith(spot.Words)) is { Counts: false } nearest && nearest.Words.JaccardWith(spot.Words) >= overlap;
}
