using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Where figures of one unit lie on a line, in percent of its length; the outermost keep room for arrows.</summary>
public sealed class FigureScale
{
    /// <summary>As far as "about" is drawn to both sides, which is as far as it reaches where figures are compared.</summary>
    public const decimal Roughly = 0.1m;

    private const decimal Margin = 8;

    private readonly decimal _length;

    private readonly decimal _low;

    private FigureScale(IReadOnlyList<decimal> stated, decimal low, decimal high) =>
        (Smallest, Largest, _low, _length) = (stated.Min(), stated.Max(), low, high - low);

    /// <summary>Of the numbers that are stated; "about" may be drawn beyond.</summary>
    public decimal Smallest { get; }

    /// <inheritdoc cref="Smallest"/>
    public decimal Largest { get; }

    /// <summary>Null where no figure has a number.</summary>
    public static FigureScale? Of(IReadOnlyList<FigureView> figures)
    {
        var stated = figures.SelectMany(NumbersOf).OfType<decimal>().ToList();
        var reached = figures.SelectMany(ReachOf).OfType<decimal>().ToList();
        return stated.Count == 0 ? null : new(stated, reached.Min(), reached.Max());
    }

    /// <summary>One value alone stands in the middle.</summary>
    public decimal PlaceOf(decimal value) => _length == 0 ? 50 : Margin + (value - _low) / _length * (100 - 2 * Margin);

    private static IEnumerable<decimal?> NumbersOf(FigureView figure) => [figure.Value, figure.Low, figure.High];

    private static IEnumerable<decimal?> ReachOf(FigureView figure) =>
        figure.IsApproximate ? [figure.Value * (1 - Roughly), figure.Value * (1 + Roughly), .. NumbersOf(figure)] : NumbersOf(figure);
}
