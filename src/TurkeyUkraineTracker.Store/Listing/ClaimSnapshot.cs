namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>The claims of one moment, column by column in memory. Immutable; what two moments have in common, they share.</summary>
/// <param name="Change">Number of the last change that is in it.</param>
/// <param name="Pages">A claim stands at the place of its id; a page without claims is null.</param>
internal sealed record ClaimSnapshot(long Change, IReadOnlyList<ClaimTraits[]?> Pages, Vocabulary Topics, Vocabulary Languages)
{
    private const int PageSize = 2048;

    public static ClaimSnapshot Empty() => new(0, [], new(), new());

    /// <summary>Pages of claims, those with the highest ids first; within a page, too, the newest stand last. Places without a claim have the id 0.</summary>
    public IEnumerable<ClaimTraits[]> NewestPages => Pages.Reverse().OfType<ClaimTraits[]>();

    /// <summary>The moment after some changes. Copies the pages that change, no others.</summary>
    /// <param name="gone">Ids of claims that are no more, or never were.</param>
    public ClaimSnapshot With(long change, IReadOnlyCollection<ClaimTraits> changed, IReadOnlyCollection<int> gone)
    {
        var pages = Pages.ToList();
        var copied = new HashSet<int>();
        foreach (var claim in changed) Page(claim.Id)[claim.Id % PageSize] = claim;
        foreach (var id in gone) Page(id)[id % PageSize] = default;
        foreach (var page in copied.Where(page => Array.TrueForAll(pages[page]!, claim => claim.Id == 0))) pages[page] = null;
        return this with { Change = change, Pages = pages };

        ClaimTraits[] Page(int id)
        {
            var number = id / PageSize;
            while (pages.Count <= number) pages.Add(null);
            if (copied.Add(number)) pages[number] = pages[number] is { } known ? [.. known] : new ClaimTraits[PageSize];
            return pages[number]!;
        }
    }
}
