using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Hands the occasion of a remark on to the remarks of the same speaker that follow it: "In an interview with X on Monday, A said …. He added that …".</summary>
/// <remarks>
/// It goes on through the same paragraph and the next. It ends at a heading, at another occasion (the speaker's or somebody else's), at a day that the
/// article names in between, and at words of another time ("earlier", "has long said").
/// </remarks>
internal sealed class OccasionCarrier(TokenisedArticle article, IReadOnlyList<Credit> credits, IReadOnlyList<ExtractedDate> dates, TellingWords telling, Grammar grammar)
{
    private const int FarthestParagraph = 1;

    /// <param name="own">The occasion each credit names itself, in the order of the credits, which is text order.</param>
    public IReadOnlyList<Occasion> Carry(IReadOnlyList<Occasion> own)
    {
        var told = own.ToArray();
        var free = dates.Where(date => telling.IsFree(article.RangeOf(date.Span).Start)).ToList();
        var last = -1;
        for (var i = 0; i < told.Length; i++)
        {
            if (credits[i].Attribution.Cue.Count == 0) continue;

            var goesOn = last >= 0 && credits[last].Attribution.SpeakerId is { } speaker && speaker == credits[i].Attribution.SpeakerId && IsNear(last, i) && !HasDateBetween(free, last, i);
            if (goesOn && IsSame(own[i], told[last], i)) told[i] = Joined(own[i], told[last]);

            var isOther = credits[i].Attribution.SpeakerId != (last >= 0 ? credits[last].Attribution.SpeakerId : null);
            if (told[i].HasSetting || told[i].Rule is not null || !isOther) last = i;
        }

        return told;
    }

    private bool IsSame(Occasion own, Occasion before, int index)
    {
        if (before.Rule is null || IsOtherTime(index) || own.HasHearer) return false;
        if (own.Said is not null && SaidOn.DayKey(article, own.Said) != SaidOn.DayKey(article, before.Said)) return false;
        if (own.Via.FirstOrDefault(hop => hop.IsDirect) is { } direct && !before.Via.Any(hop => hop.Id == direct.Id)) return false;
        return own.Venue is null || own.Venue.Name == before.Venue?.Name && PointsBack(own.Venue);
    }

    // "In the interview", "cũng trong cuộc phỏng vấn này": the event named before.
    private bool PointsBack(NamedVenue venue)
    {
        var range = article.RangeOf(venue.Span);
        return Enumerable.Range(range.Start - 3, 3).Append(range.End).Any(i => i >= 0 && i < article.Tokens.Count && grammar.Has("same-occasion", article.Tokens[i]));
    }

    private static Occasion Joined(Occasion own, Occasion before)
    {
        var relays = own.Via.Count > 0 ? before.Via.Where(hop => hop.IsDirect).Concat(own.Via) : before.Via;
        return own with { Said = own.Said ?? Inferred(before.Said), Venue = own.Venue ?? before.Venue, Via = [.. relays.DistinctBy(hop => hop.Id)], IsCarried = true, IsAnnounced = false };
    }

    private static ExtractedDate? Inferred(ExtractedDate? said) => said is null ? null : said with { Basis = DateBasis.Inferred };

    private bool IsNear(int last, int index) => ParagraphOf(credits[index].Start) - ParagraphOf(credits[last].End - 1) <= FarthestParagraph;

    private int ParagraphOf(int position) => article.PassageAt(article.RangeOf(new(position, position + 1)).Start).Paragraph;

    private bool IsOtherTime(int index)
    {
        var attribution = credits[index].Attribution;
        var cue = article.RangeOf(attribution.Cue[0]);
        if (Enumerable.Range(cue.Start, cue.Length).Any(i => grammar.Has("have", article.Tokens[i]))) return true;

        var passage = telling.PassageOf(attribution);
        return Enumerable.Range(passage.Start, passage.Length).Any(i => telling.TellOf(index, i) && grammar.LengthAt("other-time", article.Tokens, i, passage.End) > 0);
    }

    // A day that the article names in its own voice starts something else.
    private bool HasDateBetween(List<ExtractedDate> free, int last, int index)
    {
        var first = LowerBound.Of(free, credits[last].End, static (date, end) => date.Span.Start < end);
        return first < free.Count && free[first].Span.Start < credits[index].Start;
    }
}
