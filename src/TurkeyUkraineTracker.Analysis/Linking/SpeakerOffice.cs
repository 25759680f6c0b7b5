namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>What a speaker is called besides by name, in words that languages share: "the health ministry" and "Bộ Y tế" are one.</summary>
/// <param name="Posts">What somebody is, such as <c>minister</c> or <c>witness</c>; ordered, each once.</param>
/// <param name="Places">For what body or in what field, such as <c>health</c>; ordered, each once.</param>
/// <param name="Names">Ids of states and folded words of names: whose office it is, "the Turkish ministry".</param>
/// <param name="Person">Folded words of a person's own name; empty for a speaker called by the office alone.</param>
public sealed record SpeakerOffice(IReadOnlyList<string> Posts, IReadOnlyList<string> Places, IReadOnlyList<string> Names, IReadOnlyList<string> Person)
{
    private const int FullName = 2;

    /// <summary>How telling it is that two claims are credited to one office: less than to one name.</summary>
    public const double Weight = 0.5;

    public bool IsNamed => Person.Count > 0;

    public bool IsKnown => Posts.Count + Places.Count > 0;

    /// <summary>Whether both are called by one full name, though one article takes it for a body's: "the bank Henrik Dahl". Symmetric.</summary>
    public static bool AreNamesakes(SpeakerOffice a, SpeakerOffice b) =>
        Math.Min(a.Person.Count, b.Person.Count) >= FullName ? AreOneName(a.Person, b.Person) && !AreOthers(a.Places, b.Places)
        : (a.Person.Count >= FullName && AreAmong(a.Person, b.Names)) || (b.Person.Count >= FullName && AreAmong(b.Person, a.Names));

    /// <summary>Whether two who are not known by one id can be one speaker. Symmetric.</summary>
    public static bool CanBeOne(SpeakerOffice a, SpeakerOffice b)
    {
        if (a.IsNamed && b.IsNamed) return AreOneName(a.Person, b.Person) && !AreOthers(a.Places, b.Places);
        if (AreAmong(a.Person, b.Names) || AreAmong(b.Person, a.Names)) return true;
        if (a.Names.Count > 0 && b.Names.Count > 0 && !AreAmong(a.Names, b.Names) && !AreAmong(b.Names, a.Names)) return false;
        return a.IsKnown && b.IsKnown && a.Posts.SequenceEqual(b.Posts, StringComparer.Ordinal) && AreOnePlace(a, b);
    }

    // "The minister" of one article can be "Education Minister X" of the other; two without a name are one only for one body.
    private static bool AreOnePlace(SpeakerOffice a, SpeakerOffice b) =>
        a.Places.SequenceEqual(b.Places, StringComparer.Ordinal) || (a.Posts.Count > 0 && (a.IsNamed && b.Places.Count == 0 || b.IsNamed && a.Places.Count == 0));

    private static bool AreAmong(IReadOnlyList<string> words, IReadOnlyList<string> others) => words.Count > 0 && words.All(word => others.Contains(word, StringComparer.Ordinal));

    private static bool AreOthers(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count > 0 && b.Count > 0 && !a.Intersect(b, StringComparer.Ordinal).Any();

    // "Reed" and "John Reed"; "Nguyen Van An" and "Nguyễn Văn An", whose words fold to the same; "Orban Viktor".
    private static bool AreOneName(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        var shared = shorter.Count(word => longer.Contains(word, StringComparer.Ordinal));
        return shared == shorter.Count || (shared > 0 && shorter.Count >= FullName && shorter.Count == longer.Count && AreSpelledAlike(shorter, longer));
    }

    // "Volodymyr Zelensky", "Volodymyr Zelenskyy".
    private static bool AreSpelledAlike(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Zip(b).All(pair => Transliteration.AreAlike(pair.First, pair.Second));
}
