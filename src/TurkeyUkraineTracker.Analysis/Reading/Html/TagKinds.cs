using System.Collections.Frozen;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What an element does to the lines of text around it.</summary>
internal enum TagKind
{
    /// <summary>Ends the line before and after it.</summary>
    Block,

    /// <summary>Set inside the line, as browsers do.</summary>
    Inline,

    /// <summary>A forced break.</summary>
    Break,

    /// <summary>Its content is never text of the page.</summary>
    Unseen,
}

/// <summary>Tells the kind of an element by its tag.</summary>
internal static class TagKinds
{
    private static readonly FrozenDictionary<string, TagKind> Known = new[]
    {
        (TagKind.Inline, "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp rb ruby small span strike strong"),
        (TagKind.Inline, "sub sup time tt u var wbr"),
        (TagKind.Break, "br"),
        (TagKind.Unseen, "script style noscript template svg math iframe object canvas video audio select button input textarea title datalist noframes noembed"),
        (TagKind.Unseen, "map rt rp"),
    }.SelectMany(row => row.Item2.Split(' '), (row, tag) => KeyValuePair.Create(tag, row.Item1)).ToFrozenDictionary(StringComparer.Ordinal);

    public static TagKind Of(string tag) => Known.GetValueOrDefault(tag);
}
