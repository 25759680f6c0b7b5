using System.Globalization;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which figures a list shows. The same record is the query string of the page.</summary>
/// <param name="Q">Words of the figure as written, its unit and its measure; the last one may be a beginning. A number is found in any notation.</param>
/// <param name="Unit">The only unit; "" for plain numbers, null for all of them.</param>
/// <param name="Measure">The only measure, together with a unit; null for figures of that unit of which no measure is known.</param>
/// <param name="After">Key of the last figure of the page before; together with a unit.</param>
public sealed record FigureFilter(string? Q = null, string? Unit = null, string? Measure = null, string? After = null, string? Before = null)
{
    public PagePlace Place => new(After, Before);

    /// <summary>What the number among the words can mean; empty without one.</summary>
    public IReadOnlyList<decimal> ReadAs => TypedNumber.In(Q)?.Values ?? [];

    internal IQueryable<Figure> Apply(TrackerContext context)
    {
        // A version that another has taken the place of has none.
        IQueryable<Figure> figures = context.Figures;
        if (Unit is not null) figures = figures.Where(figure => figure.Unit == Unit && figure.Measure == Measure);
        if (string.IsNullOrWhiteSpace(Q)) return figures;
        if (TypedWords.Of(Q).ToMatch() is not { } match) return figures.Where(_ => false);

        var found = SearchIndex.Figures(context, match);
        if (TypedNumber.In(Q) is { } number) found = found.Union(Worth(context, number));
        return figures.Where(figure => found.Contains(figure.Id));
    }

    // Of this value, however it is written; words beside the number stand with the figure, its unit or its measure.
    private static IQueryable<int> Worth(TrackerContext context, TypedNumber number)
    {
        var values = number.Values.Select(value => (double)value).ToList();
        var figures = context.Figures.Where(figure => values.Contains(figure.SortValue));
        if (number.Unit is { } unit) figures = figures.Where(figure => figure.Unit == unit);
        if (TypedWords.Of(number.Rest).ToMatch() is { } match)
        {
            var about = SearchIndex.Figures(context, match);
            figures = figures.Where(figure => about.Contains(figure.Id));
        }

        return figures.Select(figure => figure.Id);
    }
}

/// <summary>Where a page of figures begins or ends; they are ordered by their value, the smallest first.</summary>
public readonly record struct FigureKey(double Value, int Id)
{
    /// <summary>Reads what <see cref="ToString"/> writes: "20000-17", "-0.5-17".</summary>
    public static bool TryParse(string? text, out FigureKey key)
    {
        key = default;
        var cut = text?.LastIndexOf('-') ?? -1;
        if (cut < 1 || !double.TryParse(text.AsSpan(0, cut), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value)) return false;
        if (!int.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return false;

        key = new(value, id);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:R}-{Id}");
}
