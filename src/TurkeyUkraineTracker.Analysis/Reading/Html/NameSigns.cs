using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Reads class names and ids. Those of one page come again and again, so that each is read once.</summary>
internal sealed class NameSigns
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, ElementSigns> Phrases = LexiconFile.Load("shared/html-names.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<ElementSigns>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ElementSigns>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, ElementSigns> _known = new(StringComparer.Ordinal);

    /// <param name="names">One or several, white space between.</param>
    public ElementSigns Of(string names)
    {
        if (_known.TryGetValue(names, out var known)) return known;

        var signs = ElementSigns.None;
        foreach (var name in names.AsSpan().SplitAny(" \t\n\r\f")) signs |= OfOne(names.AsSpan(name));
        return _known[names] = signs;
    }

    /// <summary>Every run of up to three words is looked up; a name such as "has-sidebar" says how the page is set, not what the element is.</summary>
    private static ElementSigns OfOne(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[NameWords.LongestWords];
        var words = buffer[..NameWords.Write(name, buffer)];
        if (Said(words[..EndOfWord(words, 0)]) == ElementSigns.Setting) return ElementSigns.None;

        var signs = ElementSigns.None;
        for (var start = 0; start < words.Length; start = EndOfWord(words, start) + 1) signs |= OfPhrasesAt(words, start);
        return signs & ~ElementSigns.Setting;
    }

    private static ElementSigns OfPhrasesAt(ReadOnlySpan<char> words, int start)
    {
        var signs = ElementSigns.None;
        var end = start - 1;
        for (var length = 1; length <= LongestPhrase && end < words.Length; length++)
        {
            end = EndOfWord(words, end + 1);
            signs |= Said(words[start..end]);
        }

        return signs;
    }

    private static ElementSigns Said(ReadOnlySpan<char> phrase) => Lookup.TryGetValue(phrase, out var signs) ? signs : ElementSigns.None;

    private static int EndOfWord(ReadOnlySpan<char> words, int start) => words[start..].IndexOf(' ') is >= 0 and var length ? start + length : words.Length;
}
