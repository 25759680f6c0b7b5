using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Compares the tellings of one claim field by field. Pure; the order of the tellings is the order of the cells and changes no state.</summary>
public static class Comparer
{
    /// <returns>Fields in a fixed order; figures one row per unit and quantity. A field that no telling has a value for is left out.</returns>
    public static IReadOnlyList<FieldComparison> Compare(IReadOnlyList<Telling> tellings) =>
    [
        .. new FieldComparison?[]
        {
            Row("wording", tellings, telling => new(NameKey.Of(telling.Text), telling.Text, telling.Content), SameText),
            Row("speaker", tellings, SpeakerOf, SameText),
            Row("kind", tellings, telling => Plain(telling.Signature.Kind.ToString().ToLowerInvariant(), telling.Content), SameText),
            Row("cue", tellings, CueOf, SameText),
            Row("venue", tellings, telling => telling.Signature.Venue is { } venue ? Plain(venue, telling.Cue) : null, SameText),
            Row("said-on", tellings, telling => DateOf(telling.Signature.Said, telling.Cue), SameDate),
            Row("event-date", tellings, EventDateOf, SameDate),
        }.OfType<FieldComparison>(),
        .. FigureRows.Of(tellings),
        .. new FieldComparison?[]
        {
            Row("via", tellings, ViaOf, SameText),
            Row("polarity", tellings, telling => Plain(telling.Signature.IsNegated ? "denied" : "affirmed", telling.Content), SameText),
        }.OfType<FieldComparison>(),
    ];

    /// <summary>A row of which each telling has one value or none.</summary>
    internal static FieldComparison? Row(
        string field, IReadOnlyList<Telling> tellings, Func<Telling, FieldValue?> valueOf, Func<FieldValue, FieldValue, CellState> compare)
    {
        var values = tellings.Select(valueOf).ToList();
        return values.All(value => value is null) ? null : new(field, [.. values.Select((value, i) => CellOf(value, Others(tellings, values, i), compare))]);
    }

    private static FieldCell CellOf(FieldValue? value, IReadOnlyList<FieldValue> others, Func<FieldValue, FieldValue, CellState> compare)
    {
        if (value is null) return new(CellState.NotFound, null, []);
        return new(CellStates.Against(others.Select(other => compare(value, other))), value.Words, value.Spans);
    }

    private static List<FieldValue> Others(IReadOnlyList<Telling> tellings, List<FieldValue?> values, int i) =>
        [.. values.Where((value, other) => value is not null && tellings[other].Article != tellings[i].Article).Select(value => value!)];

    private static CellState SameText(FieldValue a, FieldValue b) => a.Key == b.Key ? CellState.Agree : CellState.Differ;

    private static CellState SameDate(FieldValue a, FieldValue b) => DateComparison.Of(EdtfDate.Parse(a.Key), EdtfDate.Parse(b.Key));

    private static FieldValue Plain(string value, IReadOnlyList<TextSpan> spans) => new(value, value, spans);

    private static FieldValue? SpeakerOf(Telling telling) => telling.Signature switch
    {
        { IsNarrated: true } => Plain("the article itself", []),
        { Speaker: { } speaker } signature => new(speaker, signature.SpeakerLabel ?? speaker, telling.Speaker),
        _ => null,
    };

    private static FieldValue? CueOf(Telling telling) =>
        telling.Signature.CueClass is { } cue ? Plain(cue.ToString().ToLowerInvariant(), telling.Cue) : null;

    private static FieldValue? DateOf(EdtfDate? date, IReadOnlyList<TextSpan> spans) => date is null ? null : Plain(date.Text, spans);

    private static FieldValue? EventDateOf(Telling telling) =>
        telling.Signature.Dates is [var date, ..] ? DateOf(date.Date, [date.Span]) : null;

    private static FieldValue? ViaOf(Telling telling) => telling.Via.Count > 0 ? Plain(string.Join(" → ", telling.Via), []) : null;
}

/// <summary>A value as it is compared, and as it is shown.</summary>
internal sealed record FieldValue(string Key, string Words, IReadOnlyList<TextSpan> Spans);
