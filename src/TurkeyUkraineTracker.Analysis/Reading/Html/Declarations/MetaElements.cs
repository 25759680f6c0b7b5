using System.Collections.Frozen;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>What a meta element can speak of.</summary>
internal enum MetaField
{
    Title,
    Author,
    Outlet,
    Published,
    Modified,
    Language,
    Url,

    /// <summary>It only looks alike.</summary>
    Ignore,
}

/// <summary>The meta elements of a page by what they say, whatever dialect they say it in.</summary>
internal sealed class MetaElements
{
    private static readonly FrozenDictionary<string, (MetaField Field, int Rank)> Names = LexiconFile.Load("shared/meta-names.tsv")
        .Select((row, rank) => (Name: row[0], Field: Enum.Parse<MetaField>(row[1], ignoreCase: true), Rank: rank))
        .ToFrozenDictionary(row => row.Name, row => (row.Field, row.Rank), StringComparer.Ordinal);

    private static readonly string[] NamingAttributes = ["property", "name", "itemprop", "http-equiv"];

    private readonly ILookup<MetaField, string> _values;

    public MetaElements(IEnumerable<IElement> metas) => _values = metas
        .SelectMany(meta => NamesOf(meta).Select(name => (Says: Find(name), Value: meta.GetAttribute("content"))))
        .Where(meta => meta.Says is not null && !string.IsNullOrWhiteSpace(meta.Value))
        .OrderBy(meta => meta.Says!.Value.Rank)
        .ToLookup(meta => meta.Says!.Value.Field, meta => meta.Value!);

    /// <summary>The contents, the most trusted name first; never blank.</summary>
    public IEnumerable<string> this[MetaField field] => _values[field];

    private static IEnumerable<string> NamesOf(IElement meta) =>
        NamingAttributes.Select(meta.GetAttribute).OfType<string>();

    /// <summary>"article:published_time" is asked for whole, then without its prefix.</summary>
    private static (MetaField Field, int Rank)? Find(string name)
    {
        var last = name.LastIndexOfAny([':', '.']);
        return Known(name) ?? (last > 0 ? Known(name[(last + 1)..]) : null);
    }

    private static (MetaField Field, int Rank)? Known(string name) =>
        Names.TryGetValue(string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant(), out var says) ? says : null;
}
