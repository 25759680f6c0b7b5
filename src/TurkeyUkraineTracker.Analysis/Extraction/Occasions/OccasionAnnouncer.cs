using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Finds the occasion that the sentence before a remark tells of: "The bank published its outlook on Monday. It said that …", "X held a press conference in May. He said that …".</summary>
internal sealed class OccasionAnnouncer(TokenisedArticle article, ActorRegister register, IReadOnlyList<ExtractedDate> dates, TellingWords telling, VenueFinder venues, Grammar grammar)
{
    private const int FarthestDate = 8;
    private const int FarthestPublisher = 6;

    /// <summary>Null when the passage before is not by the article itself, does not name the speaker, or tells of no event or document of theirs.</summary>
    public Occasion? Before(Attribution attribution)
    {
        if (attribution is not { SpeakerId: { } speaker, Cue.Count: > 0 } || PassageBefore(attribution) is not { } passage) return null;
        if (!register.In(passage).Any(mention => mention.ActorId == speaker)) return null;

        for (var i = passage.Start; i < passage.End; i++)
        {
            var venue = venues.At(article, i, passage.End);
            var length = venue is null ? grammar.LengthAt("document", article.Tokens, i, passage.End) : 0;
            if (venue is null && (length == 0 || !IsPublished(i, passage, speaker))) continue;

            var words = venue is null ? new(i, i + length) : article.RangeOf(venue.Span);
            return new(DateNear(words, passage) is { } day ? day with { Basis = DateBasis.Inferred } : null, venue, []) { IsCarried = true, IsAnnounced = true };
        }

        return null;
    }

    private TokenRange? PassageBefore(Attribution attribution)
    {
        var own = article.PassageAt(Math.Min(article.RangeOf(attribution.Cue[0]).Start, article.RangeOf(attribution.Content[0]).Start));
        if (own.Range.Start == 0) return null;

        var before = article.PassageAt(own.Range.Start - 1);
        var isFree = Enumerable.Range(before.Range.Start, before.Range.Length).All(telling.IsFree);
        return isFree && own.Paragraph - before.Paragraph <= 1 && article.Article.Paragraphs[before.Paragraph].Kind == SegmentKind.Body ? before.Range : null;
    }

    // "their report", "the bank's survey", "published a report": a document that the speaker read is not the speaker's.
    private bool IsPublished(int document, TokenRange passage, string speaker)
    {
        for (var i = document - 1; i >= Math.Max(passage.Start, document - FarthestPublisher); i--)
        {
            if (grammar.Has("possessive", article.Tokens[i]) || grammar.LengthAt("publish", article.Tokens, i, document) > 0) return true;
        }

        return register.In(new(document, passage.End)).FirstOrDefault() is { } owner && owner.ActorId == speaker && owner.Range.Start - document <= 2;
    }

    private ExtractedDate? DateNear(TokenRange words, TokenRange passage)
    {
        var span = article.SpanOf(passage);
        var first = LowerBound.Of(dates, span.Start, static (date, start) => date.Span.Start < start);
        return dates.Skip(first)
            .TakeWhile(date => date.Span.Start < span.End)
            .Where(date => date.Date is not null && Distance(article.RangeOf(date.Span), words) <= FarthestDate)
            .MinBy(date => Distance(article.RangeOf(date.Span), words));
    }

    private static int Distance(TokenRange a, TokenRange b) => Math.Max(Math.Max(a.Start - b.End, b.Start - a.End), 0);
}
