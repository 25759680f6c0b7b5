namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Counts origins: articles that probably share one count once.</summary>
public static class OriginGroups
{
    /// <summary>How many articles of the pairs tell from an origin that another of them tells from already: what is to be taken off the number of articles.</summary>
    /// <param name="sameOrigin">In any order; a pair may come twice.</param>
    public static int Joined(IEnumerable<(int First, int Second)> sameOrigin)
    {
        var above = new Dictionary<int, int>();
        var joined = 0;
        foreach (var (first, second) in sameOrigin)
        {
            var (one, other) = (Top(above, first), Top(above, second));
            if (one == other) continue;

            above[one] = other;
            joined++;
        }

        return joined;
    }

    private static int Top(Dictionary<int, int> above, int article)
    {
        while (above.TryGetValue(article, out var next)) article = next;
        return article;
    }
}
