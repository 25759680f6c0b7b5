using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>An appearance as one of the wordings on a claim's page.</summary>
/// <param name="Index">Its place among them, from 0.</param>
/// <param name="IsOnly">Alone, it needs no letter, and what holds of it holds of the claim.</param>
public sealed record AppearanceCard(AppearanceView Appearance, int Index, bool IsOnly)
{
    public string Letter => ArticleLetter.Of(Index);

    /// <summary>The class of the article's hue and shape.</summary>
    public string Hue => ArticleLetter.Hue(Index);

    public IReadOnlyList<Highlight> Highlights => Highlight.Of(Appearance);

    /// <summary>The highlighted words in the article.</summary>
    public string InArticle => SiteUrls.ClaimInSource(Appearance.Source.Slug, Appearance.Number);

    /// <summary>The same words beside the characters of the original file; null where the words no longer stand.</summary>
    public string? InFile => Appearance.Holds && Appearance.Content.Count > 0 ? SiteUrls.SpotInSource(Appearance.Source.Slug, ContentInArticle()) : null;

    public static IReadOnlyList<AppearanceCard> Of(ClaimView claim) =>
        [.. claim.Appearances.Select((appearance, index) => new AppearanceCard(appearance, index, claim.Appearances.Count == 1))];

    private TextSpan ContentInArticle()
    {
        var content = Appearance.Content.Aggregate((all, span) => all.Join(span));
        return new(content.Start + Appearance.PassageStart, content.End + Appearance.PassageStart);
    }
}
