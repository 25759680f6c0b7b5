using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Where figures of one unit lie on a line, in percent of its length; the outermost keep room for arrows.</summary>
public sealed class FigureScale
{
    /// <summary>As far as "about" is drawn to both sides, which is as far as it reaches where figures are compared.</summary>
    public const decimal Roughly = 0.1m;

    private const decimal Margin = 8;

    private readonly decimal _length;

    private FigureScale(decimal low, decimal high) => (Low, High, _length) = (low, high, high - low);

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>Null where no figure has a number.</summary>
    public static FigureScale? Of(IEnumerable<FigureView> figures)
    {
        var numbers = figures.SelectMany(ReachOf).OfType<decimal>().ToList();
        return numbers.Count == 0 ? null : new(numbers.Min(), numbers.Max());
    }

    /// <summary>One value alone stands in the middle.</summary>
    public decimal PlaceOf(decimal value) => _length == 0 ? 50 : Margin + (value - Low) / _length * (100 - 2 * Margin);

    private static IEnumerable<decimal?> ReachOf(FigureView figure) =>
        figure.IsApproximate ? [figure.Value * (1 - Roughly), figure.Value * (1 + Roughly), figure.Low, figure.High] : [figure.Value, figure.Low, figure.High];
}
