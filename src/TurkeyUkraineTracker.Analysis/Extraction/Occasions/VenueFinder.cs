using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Finds the event at which something was said ("in an interview", "tại họp báo"), from a language's <c>venues.tsv</c>.</summary>
internal sealed class VenueFinder
{
    private readonly PhraseTable<string> _venues;

    private VenueFinder(string language) => _venues = new(LexiconFile.Load($"{language}/venues.tsv").Select(row => (row[0], row[1])));

    public static VenueFinder Of(string language) => new(language);

    /// <summary>The venue named first among the words that tell of the attribution; null when none is.</summary>
    public NamedVenue? Of(TokenisedArticle article, Attribution attribution, int index, TellingWords telling)
    {
        if (attribution.Cue.Count == 0) return null;

        var passage = telling.PassageOf(attribution);
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (!telling.TellOf(index, i)) continue;
            if (At(article, i, passage.End) is { } venue) return venue;
        }

        return null;
    }

    /// <summary>The venue whose words start at the token; null when none do.</summary>
    public NamedVenue? At(TokenisedArticle article, int token, int end) =>
        _venues.LengthAt(article.Tokens, token, end, out var venue) is var length and > 0 ? new(venue!, article.SpanOf(new(token, token + length))) : null;
}
