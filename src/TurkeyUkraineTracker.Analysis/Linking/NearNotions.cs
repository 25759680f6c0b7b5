using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Notions that two tellings use for one thing, though they are not always one: "moved to shelters", "evacuated".</summary>
internal static class NearNotions
{
    private static readonly FrozenDictionary<string, string[]> ClassesOf = LexiconFile.Load("shared/near-notions.tsv")
        .GroupBy(row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => row[0]).ToArray(), StringComparer.Ordinal);

    /// <summary>Symmetric; true for two of which one may be told as the other, false for one and the same.</summary>
    public static bool AreNear(SignatureTerm a, SignatureTerm b) =>
        a.Kind == TermKind.Notion && b.Kind == TermKind.Notion && a.Id != b.Id
        && ClassesOf.TryGetValue(a.Id, out var ofA) && ClassesOf.TryGetValue(b.Id, out var ofB) && ofA.AsSpan().ContainsAny(ofB);

    /// <summary>What only one of two claims says, by twos that are near; each term in at most one pair. Symmetric but for the order in a pair.</summary>
    public static IEnumerable<(SignatureTerm First, SignatureTerm Second)> Pairs(IReadOnlyList<SignatureTerm> a, IReadOnlyList<SignatureTerm> b)
    {
        var taken = new HashSet<SignatureTerm>(ReferenceEqualityComparer.Instance);
        var near = a.SelectMany(first => b.Where(second => AreNear(first, second)).Select(second => (first, second)));
        return near.OrderBy(pair => Key(pair.first, pair.second), StringComparer.Ordinal).Where(pair => !taken.Contains(pair.first) && !taken.Contains(pair.second) && taken.Add(pair.first) && taken.Add(pair.second));
    }

    private static string Key(SignatureTerm a, SignatureTerm b) => string.CompareOrdinal(a.Id, b.Id) < 0 ? $"{a.Id} {b.Id}" : $"{b.Id} {a.Id}";
}
