using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>An appearance as groups are formed of it.</summary>
/// <param name="Key">Its name for good: what order and ties are decided by, so that they do not depend on who came first.</param>
/// <param name="Article">Which article it stands in.</param>
public sealed record GroupMember(int Id, string Key, int Article, ClaimSignature Signature);

/// <summary>Two appearances that the matcher takes for the same claim, or that a person has judged.</summary>
/// <param name="Judged">What a person said of the two; null when nobody has.</param>
public sealed record GroupEdge(int First, int Second, double Score, MatchVerdict Verdict, Judged? Judged = null)
{
    /// <summary>A person's word outranks the matcher's; who is unsure neither joins nor blocks.</summary>
    public bool Joins => Judged is null ? Verdict == MatchVerdict.Same : Judged == Documents.Judged.Same;
}

/// <summary>An edge that joined nothing.</summary>
/// <param name="Why">A clause for people.</param>
public sealed record RefusedEdge(int First, int Second, string Why);

/// <summary>What came of the members and edges.</summary>
/// <param name="Groups">Every member in exactly one; members by id, groups by their first member.</param>
/// <param name="Refused">Edges between two of the groups, in the order they were tried.</param>
public sealed record FormedGroups(IReadOnlyList<IReadOnlyList<GroupMember>> Groups, IReadOnlyList<RefusedEdge> Refused);

/// <summary>Forms claims of appearances and the matches between them.</summary>
/// <remarks>
/// Pure. Depends on the members and edges alone, not on their order. What a person joined comes first, then edges by score, then by the members'
/// keys. Who joins two appearances joins all that the matcher takes for one with either, whatever keeps the others apart: so the matcher's edges are
/// tried as if nobody had said "same", and only a person's "different" parts what words bind. An edge is refused when it would bring together a pair that a person parted or a blocker keeps apart, two claims that one article keeps
/// apart, or groups of which fewer than two pairs in three match; a pair that is related and not blocked counts half (docs/adr/0011).
/// </remarks>
public sealed class ClaimGroups
{
    public const string PartedByPerson = "a person keeps apart what this would join";
    public const string PartedByArticle = "one article tells the two apart";
    public const string TooFewPairs = "too few of the pairs it would join match";

    private const double Enough = 2.0 / 3;
    private const double Half = 0.5;

    /// <summary>What the matcher joined, which its edges are tried by.</summary>
    private readonly Dictionary<int, List<GroupMember>> _groupOf;

    /// <summary>What came of it and of people's words.</summary>
    private readonly Dictionary<int, List<GroupMember>> _boundTo;
    private readonly Dictionary<(int, int), GroupEdge> _edges;
    private readonly Dictionary<(int, int), Kinship> _kinships = [];
    private readonly List<RefusedEdge> _refused = [];

    private ClaimGroups(IEnumerable<IEnumerable<GroupMember>> parts, IReadOnlyList<GroupEdge> edges)
    {
        var standing = parts.Select(part => part.ToList()).ToList();
        (_groupOf, _boundTo) = (ByMember(standing), ByMember(standing));
        _edges = edges.ToDictionary(edge => Ordered(edge.First, edge.Second));
    }

    /// <summary>Forms groups of single members; words that were cut twice from one place in one article are one claim from the start.</summary>
    public static FormedGroups Form(IReadOnlyList<GroupMember> members, IReadOnlyList<GroupEdge> edges) =>
        Join(members.GroupBy(member => member.Key, StringComparer.Ordinal), edges);

    /// <summary>Goes on from groups that stand: none of them is taken apart.</summary>
    public static FormedGroups Join(IEnumerable<IEnumerable<GroupMember>> standing, IReadOnlyList<GroupEdge> edges)
    {
        var groups = new ClaimGroups(standing, edges);
        foreach (var edge in groups.InOrder(edges.Where(edge => edge.Joins))) groups.Take(edge);

        return new(
            [.. groups._boundTo.Values.Distinct().Select(group => group.OrderBy(member => member.Id).ToList()).OrderBy(group => group[0].Id)],
            [.. groups._refused.Where(edge => !ReferenceEquals(groups._boundTo[edge.First], groups._boundTo[edge.Second]))]);
    }

    private IEnumerable<GroupEdge> InOrder(IEnumerable<GroupEdge> edges)
    {
        var keyOf = _groupOf.Values.Distinct().SelectMany(group => group).ToDictionary(member => member.Id, member => member.Key);
        return edges.OrderByDescending(edge => edge.Judged is not null).ThenByDescending(edge => edge.Score).ThenBy(edge => Anchors(keyOf, edge), StringComparer.Ordinal);
    }

    private void Take(GroupEdge edge)
    {
        var isJudged = edge.Judged is not null;
        if (WhyNot(edge, isJudged) is { } why)
        {
            _refused.Add(new(edge.First, edge.Second, why));
            return;
        }

        if (!isJudged) Unite(_groupOf, edge);
        Unite(_boundTo, edge);
    }

    private string? WhyNot(GroupEdge edge, bool isJudged)
    {
        if (ArePartedByPerson(_boundTo[edge.First], _boundTo[edge.Second])) return PartedByPerson;

        var (first, second) = (_groupOf[edge.First], _groupOf[edge.Second]);
        return isJudged || ReferenceEquals(first, second) ? null : WhyNot(first, second);
    }

    private bool ArePartedByPerson(List<GroupMember> first, List<GroupMember> second) =>
        !ReferenceEquals(first, second) && first.Any(a => second.Any(b => JudgedAs((a, b)) == Judged.Different));

    private string? WhyNot(List<GroupMember> first, List<GroupMember> second)
    {
        var pairs = first.SelectMany(a => second.Select(b => (A: a, B: b))).ToList();
        var others = pairs.Where(pair => !AreSameByEdge(pair)).ToList();
        if (others.Any(pair => pair.A.Article == pair.B.Article && KinshipOf(pair) != Kinship.Same)) return PartedByArticle;

        var blocked = others.FirstOrDefault(pair => KinshipOf(pair) == Kinship.Blocked);
        if (blocked.A is not null) return Blockers.Between(blocked.A.Signature, blocked.B.Signature).First().Words;

        var kin = others.Select(KinshipOf).Sum(kinship => kinship == Kinship.Same ? 1 : kinship == Kinship.Related ? Half : 0);
        return pairs.Count - others.Count + kin >= Enough * pairs.Count ? null : TooFewPairs;
    }

    private static Dictionary<int, List<GroupMember>> ByMember(IEnumerable<List<GroupMember>> parts) =>
        parts.Select(part => part.ToList()).SelectMany(part => part.Select(member => (member.Id, part))).ToDictionary();

    private static void Unite(Dictionary<int, List<GroupMember>> partOf, GroupEdge edge)
    {
        var (first, second) = (partOf[edge.First], partOf[edge.Second]);
        if (ReferenceEquals(first, second)) return;

        first.AddRange(second);
        foreach (var member in second) partOf[member.Id] = first;
    }

    private Judged? JudgedAs((GroupMember A, GroupMember B) pair) => _edges.GetValueOrDefault(Ordered(pair.A.Id, pair.B.Id))?.Judged;

    private bool AreSameByEdge((GroupMember A, GroupMember B) pair) => _edges.GetValueOrDefault(Ordered(pair.A.Id, pair.B.Id)) is { Joins: true };

    // Not every pair is stored; what a pair is depends on the two alone, so it may as well be worked out here.
    private Kinship KinshipOf((GroupMember A, GroupMember B) pair)
    {
        var key = Ordered(pair.A.Id, pair.B.Id);
        return _kinships.TryGetValue(key, out var known) ? known : _kinships[key] = Compare(pair.A.Signature, pair.B.Signature);
    }

    private static Kinship Compare(ClaimSignature a, ClaimSignature b)
    {
        if (Blockers.Between(a, b).Any()) return Kinship.Blocked;
        return ClaimMatcher.Compare(a, b).Verdict switch { MatchVerdict.Same => Kinship.Same, MatchVerdict.Related => Kinship.Related, _ => Kinship.None };
    }

    private static string Anchors(Dictionary<int, string> keyOf, GroupEdge edge)
    {
        var (first, second) = (keyOf[edge.First], keyOf[edge.Second]);
        return string.CompareOrdinal(first, second) < 0 ? $"{first} {second}" : $"{second} {first}";
    }

    private static (int, int) Ordered(int a, int b) => a < b ? (a, b) : (b, a);

    private enum Kinship
    {
        None,
        Related,
        Same,
        Blocked,
    }
}
