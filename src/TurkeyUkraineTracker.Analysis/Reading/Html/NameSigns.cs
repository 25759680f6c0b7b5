using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Reads class names and ids. Those of one page come again and again, so that each is read once.</summary>
internal sealed class NameSigns
{
    private const int LongestPhrase = 3;

    private static readonly FrozenDictionary<string, ElementSigns> Phrases = LexiconFile.Load("shared/html-names.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<ElementSigns>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private readonly Dictionary<string, ElementSigns> _known = new(StringComparer.Ordinal);

    /// <param name="names">One or several, white space between.</param>
    public ElementSigns Of(string names)
    {
        if (_known.TryGetValue(names, out var known)) return known;

        var signs = ElementSigns.None;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) signs |= OfOne(name);
        return _known[names] = signs;
    }

    /// <summary>Every run of up to three words is looked up; a name such as "has-sidebar" says how the page is set, not what the element is.</summary>
    private static ElementSigns OfOne(string name)
    {
        var words = NameWords.Of(name);
        if (words.Count == 0 || Phrases.GetValueOrDefault(words[0]) == ElementSigns.Setting) return ElementSigns.None;

        var signs = ElementSigns.None;
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = 1; length <= LongestPhrase && start + length <= words.Count; length++)
            {
                signs |= Phrases.GetValueOrDefault(length == 1 ? words[start] : string.Join(' ', words.GetRange(start, length)));
            }
        }

        return signs & ~ElementSigns.Setting;
    }
}
