using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says how many claims a date range cannot place: "41 more claims have no year".</summary>
public static class UndatedWords
{
    private const string NoDate = "no usable date";

    /// <summary>As an offer to show them.</summary>
    public static string Offer(ClaimFacets facets) => $"{Of(facets.Undated, facets.Yearless, "more claim")}: show {(facets.Undated == 1 ? "it" : "them")}";

    /// <param name="yearless">Those of them that have a day or a month, but no year.</param>
    public static string Of(int undated, int yearless, string thing = "claim")
    {
        var have = CountWords.Of(undated, $"{thing} has", $"{thing}s have");
        return yearless == 0 ? $"{have} {NoDate}" : yearless == undated ? $"{have} no year" : $"{have} {NoDate}, {CountWords.Number(yearless)} of them a day without its year";
    }
}
