using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Topics;

/// <summary>Finds which of the topic's concepts words speak of, by the designations of one language.</summary>
internal sealed class ConceptFinder(Topic topic, string language)
{
    private readonly PhraseTable<string> _concepts = new(topic.Concepts
        .Where(concept => concept.Language == language)
        .Select(concept => (string.Join(' ', Tokeniser.Tokenise(concept.Text).Select(token => token.Lower)), concept.Id)));

    /// <summary>Concept ids in the order of their first words, each once; the longest designation at a place counts.</summary>
    public IReadOnlyList<string> In(TokenisedArticle article, IEnumerable<TextSpan> spans) =>
        [.. spans.Select(article.RangeOf).SelectMany(range => InRange(article, range)).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> InRange(TokenisedArticle article, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            var length = _concepts.LengthAt(article.Tokens, i, range.End, out var concept);
            if (length == 0) continue;

            yield return concept!;
            i += length - 1;
        }
    }
}
