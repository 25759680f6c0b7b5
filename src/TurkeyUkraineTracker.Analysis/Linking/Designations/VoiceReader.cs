using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking.Designations;

/// <summary>Tells whose words stand at a place: the article's, a speaker's, or the article's with marks of distance.</summary>
internal sealed class VoiceReader
{
    /// <summary>Words of a quotation that is about a word, and not what somebody said at length.</summary>
    private const int LongestAside = 5;

    private readonly TokenisedArticle _article;

    // By token: how the words are credited; null where they are the article's own.
    private readonly AttributionKind?[] _credited;

    public VoiceReader(ArticleExtraction extraction, TokenisedArticle article)
    {
        _article = article;
        _credited = new AttributionKind?[article.Tokens.Count];
        foreach (var attribution in extraction.Attributions.Where(attribution => attribution.Kind != AttributionKind.Narrated))
        {
            foreach (var range in attribution.Content.Select(article.RangeOf)) Array.Fill(_credited, attribution.Kind, range.Start, range.Length);
        }
    }

    public DesignationVoice At(TextSpan span)
    {
        var words = _article.RangeOf(span);
        if (words.IsEmpty) return DesignationVoice.Own;

        var credited = _credited[words.Start];
        if (_article.QuotationAt(words.Start) is not { } quotation || !quotation.Inner.Contains(words.Start))
            return credited is null ? DesignationVoice.Own : credited == AttributionKind.Direct ? DesignationVoice.Quoted : DesignationVoice.Reported;
        return credited is AttributionKind.Direct or AttributionKind.Mixed || quotation.Inner.Length > LongestAside ? DesignationVoice.Quoted : DesignationVoice.Distanced;
    }
}
