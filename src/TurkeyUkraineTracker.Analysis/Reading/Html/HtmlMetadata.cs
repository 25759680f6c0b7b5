using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What the mark-up of a page says of it.</summary>
/// <remarks>The values stand in the mark-up, not in the text, so that evidence is empty; the rule names the place.</remarks>
internal static class HtmlMetadata
{
    /// <param name="titleElement">Of the title element.</param>
    public static ArticleMetadata Of(PageElements elements, string? titleElement)
    {
        var declaring = DeclaringPage.Of(elements, titleElement);
        var (title, headline) = DeclaredTitle.Of(declaring);
        if (headline is { } shown) declaring.Elements.HeadlineIs(shown.Element);
        return new(title, DeclaredAuthor.Of(declaring, headline), DeclaredOutlet.Of(declaring), declaring.Address, DeclaredDay.Published(declaring, headline))
        {
            Modified = DeclaredDay.Modified(declaring),
            Language = DeclaredLanguage.Of(declaring),
        };
    }
}
