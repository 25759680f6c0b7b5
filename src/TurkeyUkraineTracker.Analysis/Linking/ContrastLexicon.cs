using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A word of a class of which one excludes the others, at the words [Start, End).</summary>
internal readonly record struct ContrastSite(string Class, string Member, int Start, int End);

/// <summary>Words that exclude each other in one place, and the signs that go with them.</summary>
internal static class ContrastLexicon
{
    private static readonly FrozenDictionary<(string Language, string Text), (string Class, string Member)[]> Members = LexiconFile.Load("shared/contrasts.tsv")
        .GroupBy(row => (row[1], row[3]), row => (row[0], row[2]))
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());

    private static readonly FrozenDictionary<(string Kind, string Language, string Text), string> Signs = LexiconFile.Load("shared/contrast-signs.tsv")
        .ToFrozenDictionary(row => (row[0], row[1], row[3]), row => row[2]);

    /// <summary>Of a phrase that only hides a word in it.</summary>
    private const string Nothing = "";

    private static readonly int Longest = Members.Keys.Max(key => key.Text.Split(' ').Length);

    /// <summary>Of each class the longest phrases, in text order; none inside a phrase that stands for nothing, such as "by March".</summary>
    public static IReadOnlyList<ContrastSite> Sites(IReadOnlyList<string> words, string language)
    {
        var sites = new List<ContrastSite>();
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = Math.Min(Longest, words.Count - start); length > 0; length--)
            {
                foreach (var (kind, member) in Members.GetValueOrDefault((language, string.Join(' ', words.Skip(start).Take(length))), []))
                {
                    if (!sites.Exists(site => start < site.End && (site.Class == kind || site.Class == Nothing))) sites.Add(new(kind, member, start, start + length));
                }
            }
        }

        return [.. sites.Where(site => site.Class != Nothing)];
    }

    public static bool StandsAlone(string kind) => Signs.ContainsKey(("lone", "", kind));

    public static bool IsComparedAcross(string kind) => Signs.ContainsKey(("across", "", kind));

    public static bool IsJoiner(string word, string language) => Signs.ContainsKey(("joiner", language, word));

    public static bool Denies(string word, string language) => Signs.ContainsKey(("denial", language, word));

    /// <summary>What the actor after the word is to the verb; null when the word does not say it.</summary>
    public static string? RoleAfter(string word, string language) => Signs.GetValueOrDefault(("role", language, word));

    /// <summary>One is the other with a syllable before it that turns it around.</summary>
    public static bool AreTurned(string word, string other, string language) => IsTurned(word, other, language) || IsTurned(other, word, language);

    private static bool IsTurned(string turned, string word, string language) =>
        turned.Length > word.Length && turned.EndsWith(word, StringComparison.Ordinal) && Signs.ContainsKey(("prefix", language, turned[..^word.Length]));
}
