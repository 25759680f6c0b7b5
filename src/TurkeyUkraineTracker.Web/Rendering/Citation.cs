using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>
/// A claim as others may cite it: one line of text that turns nothing around wherever it is pasted, and the address that outlives its slug, merges and splits.
/// </summary>
public sealed record Citation(string Line, string Address)
{
    private const int SourcesNamed = 5;

    /// <param name="site">Scheme and host of the site, without a slash at the end.</param>
    public static Citation Of(ClaimView claim, string site)
    {
        var address = site + SiteUrls.Claim(claim.Id, "");
        var parts = (string[])[WhoAndWhen(claim), Sources(claim), string.Create(CultureInfo.InvariantCulture, $"{Site.Name}, claim {claim.Id}, {address}")];
        return new(PageTitle.Of($"“{claim.Text.TrimEnd('.')}.” {string.Join(". ", parts)}"), address);
    }

    private static string WhoAndWhen(ClaimView claim)
    {
        var isNarrated = claim.Appearances.All(appearance => appearance.Kind == AttributionKind.Narrated);
        var who = isNarrated ? SpeakerTagHelper.OwnVoice : claim.Speaker?.Name ?? claim.SpeakerText ?? SpeakerTagHelper.NotFound;
        return $"{who}{(claim.IsDenied ? ", who denies it" : "")}, {EdtfWords.Of(claim.SaidOn)}";
    }

    private static string Sources(ClaimView claim)
    {
        var named = claim.Sources.Take(SourcesNamed).Select(source =>
            $"{source.Outlet ?? OutletTagHelper.NotFound}, “{source.Title.TrimEnd('.')}”{(source.Published is null ? "" : $", {EdtfWords.Of(source.Published)}")}");
        var more = claim.Sources.Count - SourcesNamed;
        return $"In: {string.Join("; ", named)}{(more > 0 ? $"; and {CountWords.Of(more, "more article")}" : "")}";
    }
}
