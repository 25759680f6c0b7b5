namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>An appearance as groups are formed of it.</summary>
/// <param name="Key">Its name for good: what order and ties are decided by, so that they do not depend on who came first.</param>
/// <param name="Article">Which article it stands in.</param>
public sealed record GroupMember(int Id, string Key, int Article, ClaimSignature Signature);

/// <summary>Two appearances that the matcher takes for the same claim; what related ones are is worked out where it counts.</summary>
public sealed record GroupEdge(int First, int Second, double Score, MatchVerdict Verdict);

/// <summary>Forms claims of appearances and the matches between them.</summary>
/// <remarks>
/// Pure. Depends on the members and edges alone, not on their order. Edges are taken strongest first; one is refused when it would bring together
/// a pair that is blocked, or two claims that one article keeps apart, or groups of which fewer than two pairs in three match; a pair that is related and not blocked counts half (docs/adr/0011).
/// </remarks>
public sealed class ClaimGroups
{
    private const double Enough = 2.0 / 3;
    private const double Half = 0.5;

    private readonly Dictionary<int, List<GroupMember>> _groupOf;
    private readonly Dictionary<(int, int), MatchVerdict> _verdicts;

    private ClaimGroups(IReadOnlyList<GroupMember> members, IReadOnlyList<GroupEdge> edges)
    {
        _groupOf = members.GroupBy(member => member.Key, StringComparer.Ordinal).SelectMany(twins => Shared([.. twins])).ToDictionary();
        _verdicts = edges.ToDictionary(edge => Ordered(edge.First, edge.Second), edge => edge.Verdict);
    }

    /// <returns>Every member in exactly one group; members by id, groups by their first member.</returns>
    public static IReadOnlyList<IReadOnlyList<GroupMember>> Form(IReadOnlyList<GroupMember> members, IReadOnlyList<GroupEdge> edges)
    {
        var groups = new ClaimGroups(members, edges);
        var keyOf = members.ToDictionary(member => member.Id, member => member.Key);
        foreach (var edge in edges.Where(edge => edge.Verdict == MatchVerdict.Same).OrderByDescending(edge => edge.Score).ThenBy(edge => Anchors(keyOf, edge), StringComparer.Ordinal)) groups.Join(edge);

        return [.. groups._groupOf.Values.Distinct().Select(group => group.OrderBy(member => member.Id).ToList()).OrderBy(group => group[0].Id)];
    }

    private void Join(GroupEdge edge)
    {
        var (first, second) = (_groupOf[edge.First], _groupOf[edge.Second]);
        if (ReferenceEquals(first, second) || !MayJoin(first, second)) return;

        first.AddRange(second);
        foreach (var member in second) _groupOf[member.Id] = first;
    }

    private bool MayJoin(List<GroupMember> first, List<GroupMember> second)
    {
        var pairs = first.SelectMany(a => second.Select(b => (A: a, B: b))).ToList();
        var others = pairs.Where(pair => _verdicts.GetValueOrDefault(Ordered(pair.A.Id, pair.B.Id)) != MatchVerdict.Same).ToList();
        if (others.Any(pair => pair.A.Article == pair.B.Article || Blockers.Between(pair.A.Signature, pair.B.Signature).Any())) return false;

        var (same, needed) = (pairs.Count - others.Count, Enough * pairs.Count);
        return same >= needed || (same + (others.Count * Half) >= needed && same + (others.Count(AreRelated) * Half) >= needed);
    }

    private static bool AreRelated((GroupMember A, GroupMember B) pair) => ClaimMatcher.Compare(pair.A.Signature, pair.B.Signature).Verdict != MatchVerdict.No;

    // Words that were cut twice from one place in one article are one claim from the start.
    private static IEnumerable<(int, List<GroupMember>)> Shared(List<GroupMember> twins) => twins.Select(member => (member.Id, twins));

    private static string Anchors(Dictionary<int, string> keyOf, GroupEdge edge)
    {
        var (first, second) = (keyOf[edge.First], keyOf[edge.Second]);
        return string.CompareOrdinal(first, second) < 0 ? $"{first} {second}" : $"{second} {first}";
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
