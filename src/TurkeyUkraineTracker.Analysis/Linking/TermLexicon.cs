using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The concepts of a topic and the notions and function words of a language, as phrases to be found in tokens.</summary>
internal sealed class TermLexicon
{
    private readonly PhraseTable<Entry> _phrases;
    private readonly FrozenSet<string> _functionWords;
    private readonly FrozenSet<string> _conjunctions;

    private TermLexicon(IEnumerable<(string, Entry)> phrases, FrozenSet<string> functionWords, FrozenSet<string> conjunctions) =>
        (_phrases, _functionWords, _conjunctions) = (new(phrases), functionWords, conjunctions);

    /// <summary>A phrase's meaning.</summary>
    /// <param name="Term">Null for words that only deny, and for phrases that only hide a word.</param>
    public sealed record Entry(SignatureTerm? Term, bool Denies);

    /// <summary>For a language without notions, the concepts alone.</summary>
    public static TermLexicon Of(Topic topic, string language)
    {
        var names = topic.Concepts.CountBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var concepts = topic.Concepts.Where(concept => concept.Language == language)
            .Select(concept => (PhraseOf(concept.Text), new Entry(new(TermKind.Concept, concept.Id, LabelOf(concept.Id), Rarity.OfConcept(names[concept.Id])), false)));
        return new(concepts.Where(concept => concept.Item1.Length > 0).Concat(WordsOf(language)), FunctionWords(language), Conjunctions(language));
    }

    /// <summary>The longest phrase that starts at the token.</summary>
    /// <returns>Its length in tokens; 0 when there is none.</returns>
    public int LengthAt(IReadOnlyList<Token> tokens, int start, int end, out Entry? entry) => _phrases.LengthAt(tokens, start, end, out entry);

    public bool IsFunctionWord(Token token) => _functionWords.Contains(token.Lower);

    public bool IsConjunction(Token token) => _conjunctions.Contains(token.Lower);

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
        return new(row[0].Length == 0 ? null : new(TermKind.Notion, row[0], LabelOf(row[0]), Rarity.Notion, Denies: denies), denies);
    }

    private static FrozenSet<string> FunctionWords(string language) => LanguageRules.For(language) is null
        ? []
        : LexiconFile.Load($"{language}/function-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Conjunctions(string language) => LanguageRules.For(language) is null
        ? []
        : LexiconFile.Load($"{language}/grammar.tsv").Where(row => row[0] == "conjunction").Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
}
