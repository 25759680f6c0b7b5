using System.Collections.Frozen;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>What the names that a page gives its elements say about their text.</summary>
[Flags]
internal enum MarkupSays
{
    Nothing = 0,
    Author = 1,
    Date = 2,
    Modified = 4,

    /// <summary>About other articles, about readers or about the site.</summary>
    Elsewhere = 8,
}

/// <summary>Reads class names and ids word by word; each name of a page is read once.</summary>
internal sealed class MarkupWords
{
    private static readonly FrozenDictionary<string, MarkupSays> Words = LexiconFile.Load("shared/markup-words.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<MarkupSays>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, MarkupSays>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, MarkupSays> _known = new(StringComparer.Ordinal);

    public MarkupSays Of(IElement element) => Of(element.GetAttribute("class")) | Of(element.GetAttribute("id"));

    private MarkupSays Of(string? names)
    {
        if (string.IsNullOrEmpty(names)) return MarkupSays.Nothing;
        if (!_known.TryGetValue(names, out var says)) _known[names] = says = Read(names);
        return says;
    }

    /// <summary>"entryDate post-meta" has the words entry, Date, post and meta.</summary>
    private static MarkupSays Read(ReadOnlySpan<char> names)
    {
        var says = MarkupSays.Nothing;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var isLetter = i < names.Length && char.IsAsciiLetter(names[i]);
            if (isLetter && (i == start || !(char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1])))) continue;

            if (Lookup.TryGetValue(names[start..i], out var said)) says |= said;
            start = isLetter ? i : i + 1;
        }

        return says;
    }
}
