using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Lexicons;

/// <summary>The closed word classes of a language, from its <c>grammar.tsv</c>.</summary>
public sealed class Grammar
{
    private static readonly FrozenSet<string> Empty = FrozenSet<string>.Empty;

    private readonly FrozenDictionary<string, FrozenSet<string>> _words;
    private readonly FrozenDictionary<string, PhraseTable<string>> _phrases;

    private Grammar(string language)
    {
        var rows = LexiconFile.Load($"{language}/grammar.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        _words = rows.ToFrozenDictionary(r => r.Key, r => r.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _phrases = rows.ToFrozenDictionary(r => r.Key, r => new PhraseTable<string>(r.Select(w => (w, w))), StringComparer.Ordinal);
    }

    public static Grammar Of(string language) => new(language);

    /// <summary>Whether a single word belongs to the class.</summary>
    public bool Has(string wordClass, Token token) => _words.GetValueOrDefault(wordClass, Empty).Contains(token.Lower);

    /// <summary>Tokens of the longest phrase of the class that starts at the token; 0 when none does.</summary>
    public int LengthAt(string wordClass, IReadOnlyList<Token> tokens, int start, int end) => _phrases[wordClass].LengthAt(tokens, start, end, out _);

    /// <summary>Tokens of the longest phrase of the class that ends before the token; 0 when none does.</summary>
    public int LengthBefore(string wordClass, IReadOnlyList<Token> tokens, int start, int end) => _phrases[wordClass].LengthBefore(tokens, start, end, out _);
}
