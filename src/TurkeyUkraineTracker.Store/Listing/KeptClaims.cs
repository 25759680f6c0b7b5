using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>The claims of one moment under one filter.</summary>
internal sealed class KeptClaims(ClaimSnapshot claims, ClaimConditions conditions)
{
    // Newest known day first, then as first seen: the order of every list of claims.
    private static readonly Comparer<PageKey> ListOrder =
        Comparer<PageKey>.Create((a, b) => a.Sort != b.Sort ? b.Sort.CompareTo(a.Sort) : a.Id.CompareTo(b.Id));

    private static readonly Comparer<PageKey> Backwards = Comparer<PageKey>.Create((a, b) => ListOrder.Compare(b, a));

    private static readonly Comparer<(int Articles, PageKey Key)> MostArticlesFirst = Comparer<(int Articles, PageKey Key)>.Create(
        (a, b) => a.Articles != b.Articles ? b.Articles.CompareTo(a.Articles) : ListOrder.Compare(a.Key, b.Key));

    private static readonly Comparer<int> NewestFirst = Comparer<int>.Create((a, b) => b.CompareTo(a));

    public ClaimSnapshot Snapshot => claims;

    public ClaimConditions Conditions => conditions;

    public static async Task<KeptClaims> ReadAsync(ClaimTable table, TrackerContext context, ClaimFilter filter, CancellationToken ct)
    {
        var claims = await table.ReadAsync(context, ct);
        return new(claims, await ClaimConditions.OfAsync(filter, context, claims, ct));
    }

    /// <summary>How many there are, and the page at a place.</summary>
    /// <exception cref="FormatException">The place is not a <see cref="PageKey"/>.</exception>
    public (int Total, PageRows Page) PageAt(PagePlace place, int size)
    {
        var (after, before) = (Paging.KeyOf(place.After), Paging.KeyOf(place.Before));
        // One more than asked for tells whether there is another page.
        var (first, total) = (new FirstFew<PageKey>(size + 1, before is null ? ListOrder : Backwards), 0);
        Each((in ClaimTraits claim) =>
        {
            total++;
            var key = new PageKey(claim.SortDay, claim.Id);
            if ((after is null || ListOrder.Compare(key, after.Value) > 0) && (before is null || ListOrder.Compare(key, before.Value) < 0)) first.Offer(key);
        });
        return (total, PageRows.Of(first.InOrder(), place, size));
    }

    /// <summary>Of all claims, whatever the filter keeps.</summary>
    public int CountAll()
    {
        var count = 0;
        All((in ClaimTraits _) => count++);
        return count;
    }

    public int Count()
    {
        var count = 0;
        Each((in ClaimTraits _) => count++);
        return count;
    }

    /// <summary>Those that were seen last, the last one first.</summary>
    /// <param name="before">Only those seen before the claim of that id.</param>
    public IReadOnlyList<int> LastSeen(int? before, int most)
    {
        var last = new FirstFew<int>(most, NewestFirst);
        Each((in ClaimTraits claim) =>
        {
            if (before is null || claim.Id < before) last.Offer(claim.Id);
        });
        return last.InOrder();
    }

    /// <summary>Those in most articles, then in list order.</summary>
    public IReadOnlyList<int> MostShared(int most)
    {
        var shared = new FirstFew<(int Articles, PageKey Key)>(most, MostArticlesFirst);
        Each((in ClaimTraits claim) => shared.Offer((claim.ArticleCount, new(claim.SortDay, claim.Id))));
        return [.. shared.InOrder().Select(claim => claim.Key.Id)];
    }

    /// <summary>Looks at every claim that is kept.</summary>
    public void Each(LookAt look) => All((in ClaimTraits claim) =>
    {
        if (conditions.Hold(claim)) look(claim);
    });

    /// <summary>Looks at every claim, those seen last before others: what lists begin with mostly comes early.</summary>
    public void All(LookAt look)
    {
        foreach (var page in claims.NewestPages)
            for (var i = page.Length - 1; i >= 0; i--)
                if (page[i].Id != 0) look(in page[i]);
    }

    /// <summary>Takes a claim by reference: it is too long to be handed about.</summary>
    internal delegate void LookAt(in ClaimTraits claim);
}
