using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The concepts of a topic and the notions and function words of a language, as phrases to be found in tokens.</summary>
internal sealed class TermLexicon
{
    private const int ShortestStem = 4;

    // The name itself before the names of its people: "Thailand", not "Thais".
    private static readonly FrozenDictionary<string, string> EnglishNames = LexiconFile.Load("en/proper-names.tsv")
        .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(names => names.Key, names => names.OrderByDescending(name => NameKey.Of(name).Replace(' ', '-') == names.Key).First(), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<Topic, ConcurrentDictionary<string, TermLexicon>> Known = [];

    private readonly PhraseTable<Entry> _phrases;
    private readonly FrozenSet<string> _functionWords;
    private readonly FrozenSet<string> _conjunctions;
    private readonly FrozenSet<string> _wheres;
    private readonly FrozenSet<string> _titles;
    private readonly PhraseTable<ProperName> _properNames;
    private readonly IReadOnlyList<string> _endings;

    private TermLexicon(Topic topic, string language)
    {
        _phrases = new(ConceptsOf(topic, language).Concat(WordsOf(language)));
        _functionWords = Words($"{language}/function-words.tsv", language, row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        _conjunctions = Words($"{language}/grammar.tsv", language, row => row[0] == "conjunction" ? row[1] : null).ToFrozenSet(StringComparer.Ordinal);
        _wheres = Words($"{language}/grammar.tsv", language, row => row[0] == "where" ? row[1] : null).ToFrozenSet(StringComparer.Ordinal);
        _titles = TitlesOf(language).ToFrozenSet(StringComparer.Ordinal);
        _properNames = new(ProperNamesOf(language));
        _endings = [.. Words($"{language}/endings.tsv", language, row => row[0]).OrderByDescending(ending => ending.Length)];
    }

    /// <summary>A phrase's meaning.</summary>
    /// <param name="Term">Null for words that only deny, and for phrases that only hide a word.</param>
    public sealed record Entry(SignatureTerm? Term, bool Denies);

    /// <summary>For a language without rules, the concepts alone.</summary>
    /// <remarks>Put together once for a topic: thousands of phrases would else be read again for every article.</remarks>
    public static TermLexicon Of(Topic topic, string language) =>
        Known.GetOrCreateValue(topic).GetOrAdd(language, static (language, topic) => new(topic, language), topic);

    /// <summary>The longest phrase that starts at the token.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out Entry? entry) => _phrases.LengthAt(tokens, start, end, out entry);

    /// <summary>The longest well-known name that is written at the token as its language writes it: "WHO" is one, "who" is none.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public int NameAt(TokenisedArticle article, int start, int end, out SignatureTerm? name)
    {
        var length = _properNames.LengthAt(article.Tokens, start, end, out var found);
        name = length > 0 && article.WordsOf(new(start, start + length)).StartsWith(found!.Text[..1], StringComparison.Ordinal) && (found.Text.Any(char.IsLower) || article.WordsOf(new(start, start + length)) == found.Text)
            ? found.Term
            : null;
        return name is null ? 0 : length;
    }

    /// <summary>A word of a name that nothing knows.</summary>
    /// <param name="written">The word as it stands in the article.</param>
    public static SignatureTerm NameOf(Token token, string written, bool isLocal) =>
        new(TermKind.Name, token.Key, written, isLocal ? Rarity.Syllable : Rarity.NamePart) { IsLocal = isLocal };

    /// <summary>"Minister" before a name is no part of it.</summary>
    public bool IsTitle(Token token) => _titles.Contains(token.Lower);

    public bool IsFunctionWord(Token token) => _functionWords.Contains(token.Lower);

    /// <summary>"In", "at": what follows with a capital is a place.</summary>
    public bool SaysWhere(Token token) => _wheres.Contains(token.Lower);

    public bool IsConjunction(Token token) => _conjunctions.Contains(token.Lower);

    /// <summary>The word without its ending, so that "sabotage" and "sabotaging" are one: crude, but the same on both sides.</summary>
    public string StemOf(Token token) =>
        _endings.FirstOrDefault(ending => token.Key.Length - ending.Length >= ShortestStem && token.Key.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? token.Key[..^found.Length]
            : token.Key;

    private sealed record ProperName(string Text, SignatureTerm Term);

    private static IEnumerable<(string, Entry)> ConceptsOf(Topic topic, string language)
    {
        var names = topic.Concepts.CountBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return topic.Concepts.Where(concept => concept.Language == language)
            .Select(concept => (PhraseOf(concept.Text), new Entry(new(TermKind.Concept, concept.Id, LabelOf(concept.Id), Rarity.OfConcept(names[concept.Id])), false)))
            .Where(concept => concept.Item1.Length > 0);
    }

    // The tokens of a phrase decide where its words part: "full-scale" is three.
    private static string PhraseOf(string text) => string.Join(' ', Tokeniser.Tokenise(text).Select(token => token.Lower));

    private static string LabelOf(string id) => id.Replace('-', ' ');

    private static IEnumerable<(string, Entry)> WordsOf(string language)
    {
        if (LanguageRules.For(language) is null) return [];

        var notions = LexiconFile.Load($"{language}/notions.tsv").Select(row => (PhraseOf(row[1]), NotionOf(row)));
        var denials = LexiconFile.Load($"{language}/grammar.tsv").Where(row => row[0] == "negation").Select(row => (row[1], new Entry(null, true)));
        return notions.Concat(denials);
    }

    private static Entry NotionOf(LexiconRow row)
    {
        var denies = row[2] == "yes";
        return new(row[0].Length == 0 ? null : new(TermKind.Notion, row[0], LabelOf(row[0]), Rarity.Notion, Denies: denies, Opposite: row[3].Length == 0 ? null : row[3]), denies);
    }

    private static IEnumerable<(string, ProperName)> ProperNamesOf(string language) => LanguageRules.For(language) is null ? []
        : LexiconFile.Load($"{language}/proper-names.tsv").Select(row => (PhraseOf(row[1]), new ProperName(row[1], new(TermKind.Name, row[0], EnglishNames[row[0]], Rarity.KnownName))));

    private static IEnumerable<string> TitlesOf(string language) => Words($"{language}/grammar.tsv", language, row => row[0] is "title" or "honorific" ? row[1] : null)
        .Concat(Words($"{language}/roles.tsv", language, row => row[1]));

    private static IEnumerable<string> Words(string file, string language, Func<LexiconRow, string?> wordOf) =>
        LanguageRules.For(language) is null ? [] : LexiconFile.Load(file).Select(wordOf).OfType<string>();
}
