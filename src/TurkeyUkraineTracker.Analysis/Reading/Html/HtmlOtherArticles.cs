namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Refuses the small <c>article</c> elements beside a large one: teasers of other articles and comments, which sites mark alike.</summary>
/// <remarks>Posts of a live blog stand side by side under one element, and none is that much larger than all others; they stay.</remarks>
internal static class HtmlOtherArticles
{
    /// <summary>The large one has so many times the prose of each of the others.</summary>
    private const int TimesLarger = 4;

    public static void Refuse(HtmlOutline outline, HtmlVerdict verdict)
    {
        var articles = outline.Elements.Where(element => element.Element.LocalName == "article" && !verdict.IsRefused(element)).ToList();
        if (articles.Count < 2) return;

        var largest = articles.MaxBy(article => article.Sums.Prose)!;
        var others = articles.Where(other => !other.Holds(largest) && !largest.Holds(other) && other.Parent != largest.Parent).ToList();
        if (others.Any(other => other.Sums.Prose * TimesLarger > largest.Sums.Prose)) return;

        foreach (var other in others) verdict.Refuse(other);
    }
}
