using System.Collections.Frozen;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What the author of a page said of an element by the class and the id given to it.</summary>
[Flags]
internal enum NameMeaning
{
    None = 0,
    Clutter = 1,
    Likely = 2,
    Caption = 4,
    Byline = 8,
    Article = 16,
    Hidden = 32,
    Setting = 64,
    Quoted = 128,
    Post = 256,
}

/// <summary>Reads class names and ids. The names of one page repeat themselves, so that each is read once; not to be kept beyond the page.</summary>
internal sealed class ElementNames
{
    private static readonly FrozenDictionary<string, NameMeaning> Phrases = LexiconFile.Load("shared/html-names.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<NameMeaning>(row[1], ignoreCase: true), StringComparer.Ordinal);

    private readonly Dictionary<string, NameMeaning> _known = new(StringComparer.Ordinal);

    public NameMeaning MeaningOf(IElement element) => MeaningOf(element.ClassName) | MeaningOf(element.Id) | MeaningOfProperty(element.GetAttribute("itemprop"));

    private static NameMeaning MeaningOfProperty(string? property) =>
        property is "author" or "datePublished" or "dateModified" or "dateCreated" or "publisher" ? NameMeaning.Byline : NameMeaning.None;

    private NameMeaning MeaningOf(string? names)
    {
        if (string.IsNullOrEmpty(names)) return NameMeaning.None;
        if (_known.TryGetValue(names, out var known)) return known;

        var meaning = NameMeaning.None;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) meaning |= MeaningOfOne(name);
        return _known[names] = meaning;
    }

    /// <summary>Runs of one to three words are looked up; a name such as "has-sidebar" says how the page is set, not what the element is.</summary>
    private static NameMeaning MeaningOfOne(string name)
    {
        var words = NameWords.Of(name);
        if (words.Count == 0 || Phrases.GetValueOrDefault(words[0]) == NameMeaning.Setting) return NameMeaning.None;

        var meaning = NameMeaning.None;
        for (var start = 0; start < words.Count; start++)
        {
            for (var length = 1; length <= 3 && start + length <= words.Count; length++)
            {
                meaning |= Phrases.GetValueOrDefault(string.Join(' ', words.GetRange(start, length)));
            }
        }

        return meaning & ~NameMeaning.Setting;
    }
}
