using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>When, at what and through whom something was said, as far as the article's words go.</summary>
/// <param name="Said">Words that say when; without a value where they fix no day ("recently").</param>
/// <param name="Via">Nearest the speaker first.</param>
internal sealed record Occasion(ExtractedDate? Said, NamedVenue? Venue, IReadOnlyList<Hop> Via)
{
    public const string Beside = "occasion-beside-cue";
    public const string Carried = "occasion-carried";
    public const string Announced = "occasion-announced";

    public static readonly Occasion None = new(null, null, []);

    /// <summary>To whom it was said, when that is not who passed it on.</summary>
    public NamedWords? Addressee { get; init; }

    /// <summary>The addressee listened ("told reporters"); whoever is only urged to do something may have been far away.</summary>
    public bool HasHearer { get; init; }

    /// <summary>The words stand at an earlier remark of the same speaker.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The words stand in the sentence before, which says nothing else for the speaker.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The words name an occasion of their own: a day, an event, an interviewer or a hearer.</summary>
    public bool HasSetting => Said is not null || Venue is not null || HasHearer || Via.Any(hop => hop.IsDirect);

    /// <summary>The rule that tells the occasion; null where nothing is told of it.</summary>
    public string? Rule => Said?.Date is null && Venue is null && Via.Count == 0 ? null : IsAnnounced ? Announced : IsCarried ? Carried : Beside;
}

/// <summary>An occasion as named by the article.</summary>
/// <param name="Name">What it is called in every language, such as <c>interview</c>.</param>
internal sealed record NamedVenue(string Name, TextSpan Span);

/// <summary>An outlet or document that words came through.</summary>
/// <param name="Id">An <see cref="ExtractedActor.Id"/> of the same article.</param>
/// <param name="IsDirect">The speaker spoke to it ("told X", "in an interview with X"); otherwise it passes on what was said elsewhere.</param>
internal sealed record Hop(TextSpan Span, string Id, bool IsDirect);

/// <summary>An attribution, and the outlets that its own grammar names as relays ("…, according to X", "X dẫn lời Y").</summary>
internal sealed record Credit(Attribution Attribution, IReadOnlyList<Hop> Relays)
{
    /// <summary>Where speaker, cue and content begin.</summary>
    public int Start => Words.Min(span => span.Start);

    /// <summary>Where speaker, cue and content end.</summary>
    public int End => Words.Max(span => span.End);

    private IEnumerable<TextSpan> Words => Attribution.Content.Concat(Attribution.Cue).Concat(Attribution.SpeakerSpans);
}
