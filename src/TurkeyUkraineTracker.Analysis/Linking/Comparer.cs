using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Compares the tellings of one claim field by field, an article a column. Pure; the order of the articles is the order of the cells and changes no state.</summary>
/// <remarks>Several tellings of one article are one column: of their values the most precise stands (docs/adr/0013).</remarks>
public static class Comparer
{
    /// <param name="tellings">Those of one article in text order.</param>
    /// <returns>Fields in a fixed order. A field that no telling has a value for is left out.</returns>
    public static IReadOnlyList<FieldComparison> Compare(IReadOnlyList<Telling> tellings)
    {
        var columns = tellings.GroupBy(telling => telling.Article).OrderBy(article => article.Key).Select(article => article.ToList()).ToList();
        return
        [
            .. Rows(columns, Before),
            .. DateRows.Of(columns),
            .. FigureRows.Of(columns),
            .. ListRows.Of(columns),
            .. Rows(columns, After),
        ];
    }

    private static readonly Field[] Before =
    [
        new("wording", FieldReading.Wording, ValueComparison.Same),
        new("speaker", FieldReading.Speaker, ValueComparison.Named),
        new("role", FieldReading.Role, ValueComparison.Described),
        new("kind", FieldReading.Kind, ValueComparison.Same),
        new("cue", FieldReading.Cue, ValueComparison.Same),
        new("addressee", FieldReading.Addressee, ValueComparison.Named, IsOfOccasion: true),
        new("venue", FieldReading.Venue, ValueComparison.Same),
        new("said-on", FieldReading.Said, ValueComparison.Dates, IsOfOccasion: true),
    ];

    private static readonly Field[] After =
    [
        new("via", FieldReading.Via, ValueComparison.Chains, IsOfOccasion: true),
        new("polarity", FieldReading.Polarity, ValueComparison.Same),
        new("modality", FieldReading.Modality, ValueComparison.Same),
    ];

    private static IEnumerable<FieldComparison> Rows(List<List<Telling>> columns, Field[] fields) => fields.Select(field => Row(columns, field)).OfType<FieldComparison>();

    private static FieldComparison? Row(List<List<Telling>> columns, Field field)
    {
        var values = columns.Select(column => column.Select(field.ValueOf).OfType<FieldValue>().MaxBy(value => value.Precision)).ToList();
        if (values.All(value => value is null)) return null;

        return new(field.Name, [.. values.Select((value, i) => value is null
            ? new FieldCell(field.IsOfOccasion && NamesOccasion(columns[i]) ? CellState.NotStated : CellState.NotFound, null, [])
            : new(CellStates.Against(values.Where((other, j) => other is not null && j != i).Select(other => field.Compare(value, other!))), value.Words, value.Spans))]);
    }

    // Who tells of the occasion would there say when it was and who was spoken to, if it was to be said.
    private static bool NamesOccasion(List<Telling> column) => column.Exists(telling => telling.Signature.Venue is not null);

    /// <summary>A field of which each telling has one value or none.</summary>
    /// <param name="IsOfOccasion">It describes the occasion on which the words were said.</param>
    private sealed record Field(
        string Name, Func<Telling, FieldValue?> ValueOf, Func<FieldValue, FieldValue, CellState> Compare, bool IsOfOccasion = false);
}
