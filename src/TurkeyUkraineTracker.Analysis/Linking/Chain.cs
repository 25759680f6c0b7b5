using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>One step, with the words that tell of it.</summary>
/// <param name="Name">What the article calls it, or a word of a closed set for an occasion ("interview"); null where it was not found: a hop that is missing is still a hop.</param>
/// <param name="Actor">Id of the actor it is, when one is known.</param>
/// <param name="Spans">In the article's text; may be empty.</param>
public sealed record ChainHop(HopKind Kind, string? Name, string? Actor, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>When it was said; only of an occasion.</summary>
    public EdtfDate? Said { get; init; }

    /// <summary>To whom it was said; only of an occasion, and not where they are the first to pass it on.</summary>
    public SignatureWords? Addressee { get; init; }

    public bool IsMissing => Name is null && Said is null && Addressee is null;
}

/// <summary>The way a telling says its claim came.</summary>
public static class Chain
{
    private static readonly ChainHop NoRelay = new(HopKind.Relay, null, null, []);

    /// <summary>Speaker, occasion, then whoever passed it on; the article itself is not among them. Empty for what an article says itself, with nobody behind it.</summary>
    /// <param name="speaker">The words that name the speaker.</param>
    /// <param name="via">Ids of those who passed it on, the nearest to the speaker first.</param>
    public static IReadOnlyList<ChainHop> Of(ClaimSignature signature, IReadOnlyList<TextSpan> speaker, IReadOnlyList<string> via)
    {
        var relays = via.Select(id => RelayOf(signature, id)).DefaultIfEmpty(NoRelay);
        if (signature.IsNarrated) return via.Count == 0 ? [] : [.. relays];

        var actor = signature.Speaker is { } id && !id.StartsWith(FieldValue.Unknown) ? id : null;
        return [new(HopKind.Speaker, signature.SpeakerLabel, actor, speaker), OccasionOf(signature, via), .. relays];
    }

    private static ChainHop RelayOf(ClaimSignature signature, string id)
    {
        var words = signature.Via.FirstOrDefault(relay => relay.Id == id);
        return new(HopKind.Relay, words?.Words ?? id, id, words is null ? [] : [words.Span]);
    }

    private static ChainHop OccasionOf(ClaimSignature signature, IReadOnlyList<string> via)
    {
        var addressee = signature.Addressee is { } to && (to.Id is null || !via.Contains(to.Id)) ? to : null;
        var spans = new[] { signature.VenueSpan, addressee?.Span, signature.SaidSpan }.OfType<TextSpan>().Distinct().Order();
        return new(HopKind.Occasion, signature.Venue, null, [.. spans]) { Said = signature.Said, Addressee = addressee };
    }
}
