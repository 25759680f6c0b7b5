using System.Globalization;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The terms a claim is found by: two claims are compared when they have one of them in common.</summary>
/// <remarks>
/// Every term joins two things, so that what is spoken of in every article ("Turkey", "Russia") finds nothing by itself and lists stay short as
/// the store grows. Which terms a claim has depends on it alone, so that who finds whom does not depend on who came first.
/// </remarks>
public static class CandidateTerms
{
    public const int Most = 40;

    /// <summary>Rarest first, at most <see cref="Most"/>, each once.</summary>
    public static IReadOnlyList<string> Of(ClaimSignature signature)
    {
        var parts = Parts(signature).OrderByDescending(part => part.Weight).ThenBy(part => part.Key, StringComparer.Ordinal).ToList();
        return
        [
            .. parts.SelectMany((first, i) => parts.Skip(i + 1).Select(second => (Key: Joined(first.Key, second.Key), Weight: first.Weight + second.Weight)))
                .OrderByDescending(pair => pair.Weight)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Key)
                .Take(Most),
        ];
    }

    private static IEnumerable<(string Key, double Weight)> Parts(ClaimSignature signature)
    {
        if (signature.Speaker is { } speaker) yield return ($"s:{speaker}", signature.SpeakerWeight);
        foreach (var figure in signature.Figures)
            yield return ($"f:{(figure.Value ?? figure.Low)?.ToString("0.####", CultureInfo.InvariantCulture)}", FigureWeight.Of(figure));
        foreach (var term in signature.Terms) yield return (KeyOf(term, signature.Language), term.Weight);
    }

    /// <summary>What a term is known by: shared by languages but for plain words.</summary>
    internal static string KeyOf(SignatureTerm term, string language) => term.Kind switch
    {
        TermKind.Actor => $"a:{term.Id}",
        TermKind.Concept => $"c:{term.Id}",
        TermKind.Notion => $"n:{term.Id}",
        TermKind.Name => $"p:{term.Id}",
        _ => $"w:{language}:{term.Id}",
    };

    private static string Joined(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}";
}
