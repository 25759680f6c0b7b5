using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking.Designations;

/// <summary>Finds what an article calls the topic's concepts and its actors. Boilerplate is left out, and so are pronouns.</summary>
/// <remarks>Pure; linear in the text. An article in a language without rules has designations of concepts alone.</remarks>
public sealed class DesignationFinder
{
    private readonly ArticleExtraction _extraction;
    private readonly TokenisedArticle _article;
    private readonly ConceptPhrases _concepts;
    private readonly VoiceReader _voices;

    private DesignationFinder(ArticleExtraction extraction, Topic topic)
    {
        _extraction = extraction;
        _article = new(extraction.Article);
        _concepts = new(topic, extraction.Article.Language);
        _voices = new(extraction, _article);
    }

    /// <returns>In text order. Designations of two referents may overlap: "Ukrainian" in "Ukrainian conflict".</returns>
    public static IReadOnlyList<ExtractedDesignation> Find(ArticleExtraction extraction, Topic topic)
    {
        var finder = new DesignationFinder(extraction, topic);
        return [.. finder.OfConcepts().Concat(finder.OfActors()).OrderBy(found => found.Span).ThenBy(found => found.Referent, StringComparer.Ordinal)];
    }

    private IEnumerable<ExtractedDesignation> OfConcepts() => _article.ParagraphRanges
        .Where((_, paragraph) => _extraction.Article.Paragraphs[paragraph].Kind != SegmentKind.Boilerplate)
        .SelectMany(range => _concepts.In(_article, range))
        .Select(found => (found.Concept, Span: _article.SpanOf(found.Words)))
        .Select(found => new ExtractedDesignation(found.Concept, found.Concept.Replace('-', ' '), false, found.Span, DesignationForm.Term, _voices.At(found.Span)));

    private IEnumerable<ExtractedDesignation> OfActors() => _extraction.Actors.SelectMany(actor => actor.Mentions
        .Where(mention => mention.Form != MentionForm.Pronoun)
        .Select(mention => new ExtractedDesignation(actor.Id, actor.Name, true, mention.Span, FormOf(mention.Form), _voices.At(mention.Span))));

    private static DesignationForm FormOf(MentionForm form) => form switch
    {
        MentionForm.Name => DesignationForm.Name,
        MentionForm.Metonym => DesignationForm.Metonym,
        MentionForm.Role => DesignationForm.Role,
        _ => DesignationForm.Alias,
    };
}
