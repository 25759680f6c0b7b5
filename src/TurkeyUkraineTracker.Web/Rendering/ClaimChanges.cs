using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What became of the claims of one version in another.</summary>
/// <param name="Kept">Of the later version: the same words by the same speaker.</param>
/// <param name="Reworded">Claims of one speaker that share most of their words.</param>
public sealed record ClaimChanges(
    IReadOnlyList<VersionClaim> Kept, IReadOnlyList<(VersionClaim Before, VersionClaim After)> Reworded, IReadOnlyList<VersionClaim> New, IReadOnlyList<VersionClaim> Gone)
{
    // Of the words of the longer one.
    private const double LeastShared = 0.5;

    public static ClaimChanges Of(VersionView before, VersionView after)
    {
        var earlier = before.Claims.Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        var later = after.Claims.Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        var gone = before.Claims.Where(claim => !later.Contains(claim.Key)).ToList();
        var added = after.Claims.Where(claim => !earlier.Contains(claim.Key)).ToList();
        var reworded = Pairs(gone, added);
        return new(
            [.. after.Claims.Where(claim => earlier.Contains(claim.Key))],
            reworded,
            [.. added.Except(reworded.Select(pair => pair.After))],
            [.. gone.Except(reworded.Select(pair => pair.Before))]);
    }

    // Those that share most first; each claim once.
    private static List<(VersionClaim Before, VersionClaim After)> Pairs(List<VersionClaim> gone, List<VersionClaim> added)
    {
        var likely = from before in gone
                     from after in added
                     where before.SpeakerText == after.SpeakerText
                     let share = Share(before.Text, after.Text)
                     where share >= LeastShared
                     orderby share descending, after.Number, before.Number
                     select (Before: before, After: after);
        var pairs = new List<(VersionClaim Before, VersionClaim After)>();
        foreach (var pair in likely)
            if (!pairs.Exists(taken => taken.Before == pair.Before || taken.After == pair.After)) pairs.Add(pair);

        return [.. pairs.OrderBy(pair => pair.After.Number)];
    }

    private static double Share(string one, string other)
    {
        var (mine, theirs) = (WordsOf(one), WordsOf(other));
        return (double)mine.Intersect(theirs).Count() / Math.Max(1, Math.Max(mine.Count, theirs.Count));
    }

    private static HashSet<string> WordsOf(string text) => [.. NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
