namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Counts origins: articles that probably share one count once.</summary>
public static class OriginGroups
{
    /// <summary>How many groups are left when every pair is put together. Pairs with an article that is not asked for are left out.</summary>
    public static int Count(IEnumerable<int> articles, IEnumerable<(int First, int Second)> sameOrigin)
    {
        var groupOf = articles.Distinct().ToDictionary(article => article);
        foreach (var (first, second) in sameOrigin.Where(pair => groupOf.ContainsKey(pair.First) && groupOf.ContainsKey(pair.Second)))
            groupOf[Root(groupOf, first)] = Root(groupOf, second);
        return groupOf.Count(group => group.Key == group.Value);
    }

    private static int Root(Dictionary<int, int> groupOf, int article)
    {
        while (groupOf[article] != article) article = groupOf[article] = groupOf[groupOf[article]];
        return article;
    }
}
