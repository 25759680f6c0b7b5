using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The words that things are found by, folded by <see cref="NameKey"/>; <see cref="Queries.TypedWords"/> folds what is typed.</summary>
internal static class SearchWords
{
    /// <summary>Every part folded, each once, parted by spaces.</summary>
    public static string Of(params IEnumerable<string?> parts) => Join(parts.Select(part => NameKey.Of(part)));

    /// <summary>The names that actors go by, so that what is told of one is found in any language. Roles and adjectives are not among them: they name too many.</summary>
    public static string NamesOf(IEnumerable<Actor> actors) => Join(actors
        .SelectMany(actor => actor.Names)
        .Where(name => name.Form is NameForm.Name or NameForm.Alias)
        .Select(name => name.Key));

    private static string Join(IEnumerable<string> keys) => string.Join(' ', keys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));
}
