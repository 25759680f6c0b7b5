using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Reads the office out of the words that name a speaker, from a language's <c>offices.tsv</c>.</summary>
internal sealed class OfficeReader(string language, TermLexicon lexicon)
{
    private static readonly FrozenDictionary<string, PhraseTable<Words>> Tables =
        new[] { "en", "vi" }.ToFrozenDictionary(language => language, TableOf, StringComparer.Ordinal);

    private static readonly FrozenSet<string> LeftOut = Keys("left-out");
    private static readonly FrozenSet<string> Heads = Keys("heads");
    private static readonly FrozenSet<string> Understood = Keys("understood");
    private static readonly FrozenDictionary<string, string> Becomes = Rules("becomes").ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);

    private readonly PhraseTable<Words>? _offices = Tables.GetValueOrDefault(language);
    private readonly SortedSet<string> _posts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _places = new(StringComparer.Ordinal);
    private readonly List<string> _capitals = [];

    /// <summary>Reads words that say who speaks: a description, or a name with what stands beside it.</summary>
    /// <param name="others">Where in them somebody else is named: "Russian" before a minister is no part of his name.</param>
    public OfficeReader Read(string words, IReadOnlyList<TextSpan> others)
    {
        var tokens = Tokeniser.Tokenise(words);
        for (var at = 0; at < tokens.Count;)
        {
            var length = Take(tokens, at);
            if (length == 0 && IsCapital(words, tokens[at]) && !others.Any(tokens[at].Span.Overlaps)) _capitals.Add(tokens[at].Key);
            at += Math.Max(1, length);
        }

        return this;
    }

    /// <param name="isPerson">Whether capitals that stand for no office are the speaker's own name.</param>
    /// <param name="owners">Ids of those whose office it is.</param>
    public SpeakerOffice Office(bool isPerson, IEnumerable<string> owners)
    {
        Simplify();
        var capitals = _capitals.Distinct(StringComparer.Ordinal).ToList();
        return isPerson
            ? new([.. _posts], [.. _places], [.. owners], capitals)
            : new([.. _posts], [.. _places], [.. owners.Concat(capitals).Distinct(StringComparer.Ordinal)], []);
    }

    private int Take(List<Token> tokens, int at)
    {
        Words? found = null;
        var taken = _offices?.LengthAt(tokens, at, tokens.Count, out found) ?? 0;
        if (found is null) return 0;

        _posts.UnionWith(found.Posts);
        _places.UnionWith(found.Places);
        return taken;
    }

    private bool IsCapital(string words, Token word) =>
        word.IsWord && word.Key.Length > 1 && char.IsUpper(words, word.Span.Start) && !lexicon.IsTitle(word) && !lexicon.IsFunctionWord(word);

    private void Simplify()
    {
        if (_places.Count == 0) return;

        _posts.ExceptWith(LeftOut);
        foreach (var (post, other) in Becomes)
        {
            if (_posts.Remove(post)) _posts.Add(other);
        }

        if (_posts.Overlaps(Heads)) _places.ExceptWith(Understood);
    }

    private static IEnumerable<LexiconRow> Rules(string rule) => LexiconFile.Load("shared/office-rules.tsv").Where(row => row[0] == rule);

    private static FrozenSet<string> Keys(string rule) => Rules(rule).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseTable<Words> TableOf(string language) =>
        new(LexiconFile.Load($"{language}/offices.tsv").Select(row => (Phrase(row[2]), new Words(KeysIn(row[0]), KeysIn(row[1])))));

    private static string[] KeysIn(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Phrase(string text) => string.Join(' ', Tokeniser.Tokenise(text).Select(token => token.Lower));

    private sealed record Words(string[] Posts, string[] Places);
}
