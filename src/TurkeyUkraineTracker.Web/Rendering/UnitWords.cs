using System.Collections.Frozen;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says units, which are stored as symbols or singular nouns, with their number: "tonnes", "children", "USD".</summary>
public static class UnitWords
{
    private static readonly FrozenDictionary<string, (string One, string Many)> Words = Load();

    /// <param name="amount">Decides between singular and plural; a range takes that of its end.</param>
    /// <returns>"" for a bare number.</returns>
    public static string Of(string unit, decimal amount)
    {
        if (Words.TryGetValue(unit, out var words)) return amount == 1 ? words.One : words.Many;
        return amount == 1 || unit.Length == 0 || unit.All(char.IsAsciiLetterUpper) ? unit : Plural(unit);
    }

    // English spelling, for nouns that the word list does not name: country, box, wish, ship.
    private static string Plural(string noun) => noun switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };

    private static FrozenDictionary<string, (string One, string Many)> Load() => EmbeddedText.Read("units.tsv").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.TrimEnd('\r').Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => (cells[1], cells[2]), StringComparer.Ordinal);
}
