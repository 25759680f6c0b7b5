using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>Finds the occasion of every attribution: what its own words name, then what carries on from a remark before.</summary>
internal sealed class OccasionFinder(Grammar grammar, VenueFinder venues, ISpeakerWords words)
{
    /// <param name="credits">In text order.</param>
    public ToldOccasions Find(TokenisedArticle article, ActorRegister register, IReadOnlyList<Credit> credits, IReadOnlyList<ExtractedDate> dates)
    {
        var telling = new TellingWords(article, [.. credits.Select(credit => credit.Attribution)]);
        var announcer = new OccasionAnnouncer(article, register, dates, telling, venues, grammar);
        var own = credits.Select((credit, i) => Own(article, register, credit, i, telling, dates)).ToList();
        var introduced = own.Select((occasion, i) => occasion.HasSetting ? occasion : Joined(occasion, announcer.Before(credits[i].Attribution))).ToList();
        return new(own, new OccasionCarrier(article, credits, dates, telling, grammar).Carry(introduced));
    }

    private static Occasion Joined(Occasion own, Occasion? announced) => announced is { Rule: not null } ? announced with { Via = own.Via } : own;

    private Occasion Own(TokenisedArticle article, ActorRegister register, Credit credit, int index, TellingWords telling, IReadOnlyList<ExtractedDate> dates)
    {
        var venue = venues.Of(article, credit.Attribution, index, telling);
        var via = RelayFinder.Of(article, register, credit, index, telling, grammar, words);
        var addressee = AddresseeOf(credit.Attribution, venue, via);
        return new(SaidOn.Of(article, credit.Attribution, dates, grammar), venue, via) { Addressee = addressee, HasHearer = IsHearer(addressee, credit.Attribution) };
    }

    // "told Hurriyet" names a relay, "told a press conference" an event.
    private static NamedWords? AddresseeOf(Attribution attribution, NamedVenue? venue, IReadOnlyList<Hop> via) =>
        attribution.Addressee is { } hearer && !(venue?.Span.Overlaps(hearer.Span) ?? false) && !via.Any(hop => hop.Span.Overlaps(hearer.Span)) ? hearer : null;

    private static bool IsHearer(NamedWords? addressee, Attribution attribution) =>
        addressee is not null && attribution.Rule != ReportedContent.Infinitive && !attribution.Content.Any(addressee.Span.Overlaps);
}

/// <summary>The occasions of an article's attributions, in their order.</summary>
/// <param name="Own">As the words beside each cue name them.</param>
/// <param name="Told">With what carries on from a remark before.</param>
internal sealed record ToldOccasions(IReadOnlyList<Occasion> Own, IReadOnlyList<Occasion> Told);
