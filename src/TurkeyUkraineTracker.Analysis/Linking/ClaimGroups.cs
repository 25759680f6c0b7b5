namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>An appearance as groups are formed of it.</summary>
/// <param name="Key">Its name for good: what order and ties are decided by, so that they do not depend on who came first.</param>
/// <param name="Article">Which article it stands in.</param>
public sealed record GroupMember(int Id, string Key, int Article, ClaimSignature Signature);

/// <summary>Two appearances that the matcher takes for the same claim, or for related ones.</summary>
public sealed record GroupEdge(int First, int Second, double Score, MatchVerdict Verdict);

/// <summary>Forms claims of appearances and the matches between them.</summary>
/// <remarks>
/// Pure. Depends on the members and edges alone, not on their order. Edges are taken strongest first; one is refused when it would bring together
/// a pair that is blocked, or two claims that one article keeps apart, or groups of which fewer than two pairs in three match; a pair that is related and not blocked counts half (docs/adr/0011).
/// </remarks>
public sealed class ClaimGroups
{
    private const double Enough = 2.0 / 3;

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
        var matching = 0.0;
        foreach (var (a, b) in first.SelectMany(a => second.Select(b => (a, b))))
        {
            var verdict = _verdicts.GetValueOrDefault(Ordered(a.Id, b.Id));
            if (verdict != MatchVerdict.Same && (a.Article == b.Article || Blockers.Between(a.Signature, b.Signature).Any())) return false;
            matching += verdict switch { MatchVerdict.Same => 1, MatchVerdict.Related => 0.5, _ => 0 };
        }

        return matching >= Enough * first.Count * second.Count;
    }

    // Words that were cut twice from one place in one article are one claim from the start.
    private static IEnumerable<(int, List<GroupMember>)> Shared(List<GroupMember> twins) => twins.Select(member => (member.Id, twins));

    private static string Anchors(Dictionary<int, string> keyOf, GroupEdge edge)
    {
        var (first, second) = (keyOf[edge.First], keyOf[edge.Second]);
        return string.CompareOrdinal(first, second) < 0 ? $"{first} {second}" : $"{second} {first}";
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);
}
