namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Where two claims that are worded alike say what excludes the other: "before the truce", "after the truce"; "sold to Ukraine", "sold to Turkey".</summary>
internal static class Contrasts
{
    private const int LongestGap = 4;

    /// <summary>What stands against what; null when nothing does. Symmetric but for the order of the words.</summary>
    public static string? Between(ClaimSignature a, ClaimSignature b)
    {
        var (inA, inB) = (Side.Of(a), Side.Of(b));
        return TurnedRoles(inA, inB) ?? (a.Language == b.Language ? InOneLanguage(inA, inB) : AcrossLanguages(inA, inB));
    }

    private static string? InOneLanguage(Side a, Side b) => WordingWords.Gaps(a.Words, b.Words).Select(gap => (InA: a.At(gap.InA), InB: b.At(gap.InB)))
        .Where(gap => gap.InA.IsSmall && gap.InB.IsSmall && gap.InA.Denies == gap.InB.Denies)
        .Select(gap => Excluding(gap.InA, gap.InB) ?? Alone(gap.InA, gap.InB) ?? Alone(gap.InB, gap.InA))
        .FirstOrDefault(words => words is not null);

    // "Turkey bought from Ukraine" and "Ukraine sold to Turkey" part in more than the word.
    private static string? Excluding(Gap a, Gap b)
    {
        if (a.HasActor && b.HasActor) return null;
        if (a.Words is [var word] && b.Words is [var other] && ContrastLexicon.AreTurned(word, other, a.Side.Language)) return WordsOf(word, other);

        return a.Sites.SelectMany(site => b.Sites.Where(twin => AreApart(a.Side, site, b.Side, twin)).Select(twin => WordsOf(a.Side.TextOf(site), b.Side.TextOf(twin)))).FirstOrDefault();
    }

    // "the mayor's brother", "the mayor"
    private static string? Alone(Gap a, Gap b) =>
        b.Words.Length == 0 && a.Sites.Any(site => ContrastLexicon.StandsAlone(site.Class) && !b.Side.Sites.Any(twin => twin.Class == site.Class && twin.Member == site.Member)) && a.IsOnlyLone
            ? $"only one says {string.Join(' ', a.Words)}"
            : null;

    // Of a word of another language only the class is known, and its place by the next thing that both speak of.
    private static string? AcrossLanguages(Side a, Side b) => a.Sites.Where(site => ContrastLexicon.IsComparedAcross(site.Class))
        .SelectMany(site => b.Sites.Where(twin => AreApart(a, site, b, twin) && a.NextShared(site, b) is { } next && next == b.NextShared(twin, a)).Select(twin => WordsOf(a.TextOf(site), b.TextOf(twin))))
        .FirstOrDefault();

    private static bool AreApart(Side a, ContrastSite site, Side b, ContrastSite twin) =>
        site.Class == twin.Class && site.Member != twin.Member && !a.Has(twin) && !b.Has(site);

    // "sold drones to Ukraine", "sold drones to Turkey", where both name the two.
    private static string? TurnedRoles(Side a, Side b) => a.Roles.Where(role => b.Roles.TryGetValue(role.Key, out var other)
            && role.Value != other && a.Names(other) && b.Names(role.Value) && !a.Roles.Any(also => also.Value == other && also.Key == role.Key))
        .Select(role => $"what one says is {role.Key} {role.Value}, the other says is {role.Key} {b.Roles[role.Key]}")
        .FirstOrDefault();

    private static string WordsOf(string word, string other) => $"one says “{word}” where the other says “{other}”";

    private sealed record Gap(Side Side, int Start, int End)
    {
        public string[] Words { get; } = Side.Keys[Start..End];

        public IReadOnlyList<ContrastSite> Sites { get; } = [.. Side.Sites.Where(site => site.Start < End && Start < site.End)];

        public bool IsSmall => Words.Length <= LongestGap;

        public bool HasActor => Side.Words.Skip(Start).Take(End - Start).Any(word => word.Actor is not null);

        public bool Denies => Words.Any(word => ContrastLexicon.Denies(word, Side.Language));

        public bool IsOnlyLone => Enumerable.Range(Start, End - Start).All(at =>
            Sites.Any(site => site.Start <= at && at < site.End && ContrastLexicon.StandsAlone(site.Class)) || ContrastLexicon.IsJoiner(Side.Keys[at], Side.Language));
    }

    private sealed record Side(ClaimSignature Signature, IReadOnlyList<WordingWord> Words, string[] Keys, IReadOnlyList<ContrastSite> Sites, IReadOnlyDictionary<string, string> Roles)
    {
        public string Language => Signature.Language;

        public static Side Of(ClaimSignature signature)
        {
            var words = WordingWords.Of(signature);
            string[] keys = [.. words.Select(word => word.Key)];
            return new(signature, words, keys, ContrastLexicon.Sites(keys, signature.Language), RolesIn(words, signature.Language));
        }

        public Gap At(Range range) => new(this, range.Start.Value, range.End.Value);

        public bool Has(ContrastSite other) => Sites.Any(site => site.Class == other.Class && site.Member == other.Member);

        public bool Names(string actor) => Words.Any(word => word.Actor == actor);

        public string TextOf(ContrastSite site) => string.Join(' ', Keys[site.Start..site.End]);

        public (TermKind, string)? NextShared(ContrastSite site, Side other) => Signature.Terms
            .Where(term => term.Span.Start >= Words[site.End - 1].Span.End && other.Signature.Terms.Any(twin => twin.Kind == term.Kind && twin.Id == term.Id))
            .Select(term => ((TermKind, string)?)(term.Kind, term.Id)).FirstOrDefault();

        // One word may stand between: "to the Ukrainian ministry". Of two actors in one role the first counts.
        private static Dictionary<string, string> RolesIn(IReadOnlyList<WordingWord> words, string language)
        {
            var roles = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var at = 1; at < words.Count; at++)
            {
                var role = ContrastLexicon.RoleAfter(words[at - 1].Key, language) ?? (at > 1 ? ContrastLexicon.RoleAfter(words[at - 2].Key, language) : null);
                if (words[at].Actor is { } actor && role is not null) roles.TryAdd(role, actor);
            }

            return roles;
        }
    }
}
