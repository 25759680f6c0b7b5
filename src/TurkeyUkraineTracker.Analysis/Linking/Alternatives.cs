using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Things of one class, of which a claim means one or the other: "tariffs on steel" and "tariffs on textiles" are two claims.</summary>
internal static class Alternatives
{
    private static readonly FrozenDictionary<string, string[]> ClassesOf = LexiconFile.Load("shared/alternatives.tsv")
        .GroupBy(row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => row[0]).ToArray(), StringComparer.Ordinal);

    /// <summary>Why the two mean other things of a class; null when they do not, or share one of that class. Symmetric but for the order of the words.</summary>
    public static string? Between(ClaimSignature a, ClaimSignature b)
    {
        var (inA, inB) = (MembersIn(a), MembersIn(b));
        var chosen = inA.Keys.Where(inB.ContainsKey).Order(StringComparer.Ordinal).FirstOrDefault(kind => AreApart(inA[kind], b) && AreApart(inB[kind], a));
        return chosen is null ? null : $"one speaks of {inA[chosen][0].Label}, the other of {inB[chosen][0].Label}";
    }

    private static Dictionary<string, List<SignatureTerm>> MembersIn(ClaimSignature signature) => signature.Terms
        .Where(term => term.Kind is TermKind.Concept or TermKind.Notion)
        .SelectMany(term => ClassesOf.GetValueOrDefault(term.Id, []).Select(kind => (Kind: kind, Term: term)))
        .GroupBy(member => member.Kind, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(member => member.Term).ToList(), StringComparer.Ordinal);

    private static bool AreApart(List<SignatureTerm> members, ClaimSignature other) =>
        !members.Any(member => other.Terms.Concat(other.Context).Any(term => term.Kind == member.Kind && term.Id == member.Id));
}
