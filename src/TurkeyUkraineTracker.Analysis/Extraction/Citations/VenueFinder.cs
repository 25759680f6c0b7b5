using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Citations;

/// <summary>Finds the occasion on which something was said ("in an interview", "tại họp báo"), from a language's <c>venues.tsv</c>.</summary>
internal sealed class VenueFinder
{
    private readonly PhraseTable<string> _venues;

    private VenueFinder(string language) => _venues = new(LexiconFile.Load($"{language}/venues.tsv").Select(row => (row[0], row[1])));

    public static VenueFinder Of(string language) => new(language);

    /// <summary>The venue named nearest the start of the cue's passage, outside of what is said and outside quotations; null when none is.</summary>
    public string? Of(TokenisedArticle article, Attribution attribution)
    {
        if (attribution.Cue.Count == 0) return null;

        var passage = article.PassageAt(article.RangeOf(attribution.Cue[0]).Start).Range;
        var content = attribution.Content.Select(article.RangeOf).ToList();
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (article.QuotationAt(i) is not null || content.Exists(range => range.Contains(i))) continue;
            if (_venues.LengthAt(article.Tokens, i, passage.End, out var venue) > 0) return venue;
        }

        return null;
    }
}
