namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Where one claim says something in the very place in which the other says something else: "build a robot factory", "build a battery factory".</summary>
/// <remarks>Who tells the same in other words changes the order too, or uses a word that the lexicons hold for the same notion.</remarks>
internal static class Substitution
{
    /// <summary>What stands for what; null when nothing does. Symmetric but for the order of the words.</summary>
    public static string? Between(ClaimSignature a, ClaimSignature b)
    {
        var sameLanguage = a.Language == b.Language;
        var (inA, inB) = (OwnIn(a, b, sameLanguage), OwnIn(b, a, sameLanguage));
        var place = inA.Keys.FirstOrDefault(place => place is not (null, null) && inB.ContainsKey(place));
        return place is (null, null) ? null : $"one says {inA[place]} where the other says {inB[place]}";
    }

    // What only one has, by the shared terms around it.
    private static Dictionary<(string? Before, string? After), string> OwnIn(ClaimSignature signature, ClaimSignature other, bool sameLanguage)
    {
        var own = new Dictionary<(string?, string?), string>();
        var (before, pending) = ((string?)null, (string?)null);
        foreach (var term in signature.Terms.Where(term => IsCompared(term, sameLanguage)))
        {
            if (!IsIn(other.Terms, term))
            {
                if (IsStatement(term) && !IsIn(other.Context, term) && !other.Terms.Any(twin => NearNotions.AreNear(term, twin))) pending ??= term.Label;
                continue;
            }

            if (pending is not null) own.TryAdd((before, Key(term)), pending);
            (before, pending) = (Key(term), null);
        }

        if (pending is not null) own.TryAdd((before, null), pending);
        return own;
    }

    // A word of another language cannot be known to say the same.
    private static bool IsCompared(SignatureTerm term, bool sameLanguage) => sameLanguage || !(term.Kind == TermKind.Word || term.IsLocal);

    // Denials are weighed as such: "avoid talks" is "take no part in talks".
    private static bool IsStatement(SignatureTerm term) => term.Kind is TermKind.Concept or TermKind.Notion or TermKind.Word && !term.Denies && !LightNotions.Contains(term.Id);

    private static bool IsIn(IReadOnlyList<SignatureTerm> terms, SignatureTerm term) => terms.Any(other => other.Kind == term.Kind && other.Id == term.Id);

    private static string Key(SignatureTerm term) => $"{term.Kind} {term.Id}";
}
