using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Reads a telling's value of each field; null where none was found. The words behind a value are its spans; where they are not kept, the reporting words.</summary>
internal static class FieldReading
{
    public const string Hop = " → ";

    public static FieldValue Wording(Telling telling) => Plain(telling, WordingKey.Of(telling.Text), telling.Text, telling.Content, NearnessToSpeaker(telling.Signature.Kind));

    public static FieldValue? Speaker(Telling telling) => telling.Signature switch
    {
        { IsNarrated: true } => Plain(telling, "the article itself", []),
        { Speaker: { } speaker } signature => Plain(telling, speaker, signature.SpeakerLabel ?? speaker, telling.Speaker, speaker.StartsWith(FieldValue.Unknown) ? 0 : 1),
        _ => null,
    };

    // The fuller description says more: "foreign minister of Russia", "minister".
    public static FieldValue? Role(Telling telling) =>
        telling.Signature.Role is { } role ? Plain(telling, FieldValue.Unknown + NameKey.Of(role.Words), role.Words, [role.Span], role.Words.Length) : null;

    public static FieldValue Kind(Telling telling) =>
        Plain(telling, Kebab.Of(telling.Signature.Kind), telling.Content, NearnessToSpeaker(telling.Signature.Kind));

    public static FieldValue? Cue(Telling telling) => telling.Signature.CueClass is { } cue ? Plain(telling, Kebab.Of(cue), telling.Cue) : null;

    public static FieldValue? Addressee(Telling telling) => telling.Signature.Addressee is { } addressee
        ? Plain(telling, addressee.Id ?? FieldValue.Unknown + NameKey.Of(addressee.Words), addressee.Id ?? addressee.Words, [addressee.Span], addressee.Id is null ? 0 : 1)
        : null;

    public static FieldValue? Venue(Telling telling) =>
        telling.Signature.Venue is { } venue ? Plain(telling, venue, SpanOrCue(telling.Signature.VenueSpan, telling)) : null;

    public static FieldValue? Said(Telling telling) =>
        telling.Signature.Said is { } said ? Plain(telling, said.Text, said.Text, SpanOrCue(telling.Signature.SaidSpan, telling), DateComparison.Precision(said)) : null;

    // The longer chain names more of the hops.
    public static FieldValue? Via(Telling telling)
    {
        var chain = string.Join(Hop, telling.Via);
        return chain.Length == 0 ? null : Plain(telling, chain, chain, [.. telling.Signature.Via.Select(hop => hop.Span)], telling.Via.Count);
    }

    // "He said that it had not sold them" denies nothing: the "not" is part of what he says.
    public static FieldValue Polarity(Telling telling) => Plain(telling, telling.Signature.IsDenied ? "denied" : "affirmed", telling.Content);

    public static FieldValue Modality(Telling telling) => Plain(telling, Kebab.Of(telling.Signature.Modality), telling.Content);

    private static int NearnessToSpeaker(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => 3,
        AttributionKind.Mixed => 2,
        AttributionKind.Indirect => 1,
        _ => 0,
    };

    private static IReadOnlyList<TextSpan> SpanOrCue(TextSpan? span, Telling telling) => span is { } found ? [found] : telling.Cue;

    private static FieldValue Plain(Telling telling, string value, IReadOnlyList<TextSpan> spans, int precision = 0) => Plain(telling, value, value, spans, precision);

    private static FieldValue Plain(Telling telling, string key, string words, IReadOnlyList<TextSpan> spans, int precision) =>
        new(key, words, spans, telling.Signature.Language, precision);
}
