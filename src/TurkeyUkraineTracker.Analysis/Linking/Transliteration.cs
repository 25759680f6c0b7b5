namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two words can be two spellings of one name in another alphabet: "Zelensky", "Zelenskyy", "Zelenskiy".</summary>
internal static class Transliteration
{
    private const int Shortest = 5;
    private const int LettersOfEnding = 2;

    /// <summary>All letters but the vowels of the ending agree. Symmetric.</summary>
    /// <param name="a">Folded, as <see cref="Documents.NameKey"/> makes it.</param>
    public static bool AreAlike(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= Shortest && Stem(a) == Stem(b) && Math.Abs(a.Length - b.Length) <= LettersOfEnding);

    // "Petrov" and "Petrova" are two people: only "y", "i" and "j" come and go.
    private static string Stem(string word) => word.TrimEnd('y', 'i', 'j');
}
