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
    /// <param name="text">Folded. A place that stands for an actor, "Kiev", is a name only of what speaks of that place: it brings its other spellings along.</param>
    public static string NamesOf(IEnumerable<Actor> actors, string text)
    {
        var words = $" {text} ";
        return Join(actors.SelectMany(actor => NamesOf(actor, words)).Select(name => name.Key));
    }

    private static IEnumerable<KnownName> NamesOf(Actor actor, string words)
    {
        var places = actor.Names.Where(name => name.Form == NameForm.Metonym).ToList();
        var isSpokenOf = places.Exists(place => words.Contains($" {place.Key} ", StringComparison.Ordinal));
        return actor.Names.Where(name => name.Form is NameForm.Name or NameForm.Alias).Concat(isSpokenOf ? places : []);
    }

    private static string Join(IEnumerable<string> keys) => string.Join(' ', keys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));
}
