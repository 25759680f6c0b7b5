using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Where figures of one unit lie on a line, in percent of its length; the outermost keep room for arrows.</summary>
public sealed class FigureScale
{
    private const decimal Margin = 8;

    private readonly decimal _low;
    private readonly decimal _length;

    private FigureScale(decimal low, decimal high) => (_low, _length) = (low, high - low);

    /// <summary>Null where no figure has a number.</summary>
    public static FigureScale? Of(IEnumerable<FigureView> figures)
    {
        var numbers = figures.SelectMany(figure => new[] { figure.Value, figure.Low, figure.High }).OfType<decimal>().ToList();
        return numbers.Count == 0 ? null : new(numbers.Min(), numbers.Max());
    }

    /// <summary>One value alone stands in the middle.</summary>
    public decimal PlaceOf(decimal value) => _length == 0 ? 50 : Margin + (value - _low) / _length * (100 - 2 * Margin);
}
