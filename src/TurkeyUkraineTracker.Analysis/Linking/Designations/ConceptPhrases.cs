using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking.Designations;

/// <summary>The words that one language has for the topic's concepts.</summary>
internal sealed class ConceptPhrases(Topic topic, string language)
{
    // The tokens of a phrase decide where its words part: "full-scale" is three.
    private readonly PhraseTable<string> _phrases = new(topic.Concepts
        .Where(concept => concept.Language == language)
        .Select(concept => (string.Join(' ', Tokeniser.Tokenise(concept.Text).Select(token => token.Lower)), concept.Id)));

    /// <summary>In text order, not overlapping; the longest phrase at a place counts.</summary>
    public IEnumerable<(string Concept, TokenRange Words)> In(TokenisedArticle article, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var length = _phrases.LengthAt(article.Tokens, i, range.End, out var concept);
            if (length == 0) continue;

            yield return (concept!, new(i, i + length));
            i += length - 1;
        }
    }
}
