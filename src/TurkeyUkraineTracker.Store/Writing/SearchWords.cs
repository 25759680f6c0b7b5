using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The words a claim is found by, and how typed words are matched with them. Both sides fold by <see cref="NameKey"/>.</summary>
internal static class SearchWords
{
    /// <summary>The claim's text, what the article calls the speaker, and every name of its actors, so that a claim is found in any language.</summary>
    public static string Of(string text, string? speaker, IEnumerable<Actor> actors)
    {
        var names = actors.SelectMany(actor => actor.Names).Where(name => name.Form is NameForm.Name or NameForm.Alias).Select(name => name.Key);
        return string.Join(' ', names.Prepend(NameKey.Of(speaker)).Prepend(NameKey.Of(text)).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
    }

    /// <summary>An FTS5 expression for typed words: all of them, the last one as a beginning. Null when nothing but marks was typed.</summary>
    /// <remarks>Every word is quoted and holds letters and digits only, so nothing typed is read as FTS5 syntax.</remarks>
    public static string? ToMatch(string typed) =>
        NameKey.Of(typed) is { Length: > 0 } key ? $"\"{string.Join("\" \"", key.Split(' '))}\"*" : null;
}
