using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One word or, between quotation marks, words that stand next to each other.</summary>
/// <param name="Key">Folded by <see cref="NameKey"/>, single spaces between its words; never empty.</param>
/// <param name="IsOpen">Whether it may go on: the last word, as long as somebody is typing it.</param>
public sealed record TypedTerm(string Key, bool IsOpen = false);

/// <summary>What somebody typed to find something: all of the terms are asked for. Anything can be typed, and nothing of it is syntax but quotation marks.</summary>
public sealed partial record TypedWords(IReadOnlyList<TypedTerm> Terms)
{
    /// <summary>Pure; no terms for null and for marks without letters or digits.</summary>
    public static TypedWords Of(string? typed)
    {
        var terms = Parts().Matches(typed ?? "")
            .Select(part => (Key: NameKey.Of(part.Groups["phrase"].Success ? part.Groups["phrase"].Value : part.Value), IsWord: part.Groups["word"].Success))
            .Where(part => part.Key.Length > 0)
            .ToList();
        return new([.. terms.Select((term, i) => new TypedTerm(term.Key, term.IsWord && i == terms.Count - 1))]);
    }

    /// <summary>An FTS5 expression for all terms; null for none, which finds nothing.</summary>
    /// <param name="column">The only column to look into; null for every one.</param>
    /// <remarks>Every term is quoted and holds letters, digits and spaces only, so that no expression is malformed.</remarks>
    internal string? ToMatch(string? column = null)
    {
        if (Terms.Count == 0) return null;

        var all = string.Join(' ', Terms.Select(term => $"\"{term.Key}\"{(term.IsOpen ? "*" : "")}"));
        return column is null ? all : $"{{{column}}} : ({all})";
    }

    // Takes “grain deal” whole and bare words one by one; a mark that nothing closes is none.
    [GeneratedRegex("""["“”„«»](?<phrase>[^"“”„«»]+)["“”„«»]|(?<word>[^\s"“”„«»]+)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Parts();
}
