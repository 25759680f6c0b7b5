using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Who wrote a page: what it tells machines, then the names in elements that are called after the author.</summary>
internal static class DeclaredAuthor
{
    public static Evidenced<string>? Of(DeclaringPage page, PlacedElement? headline)
    {
        Candidate? first = null;
        foreach (var candidate in Candidates(page, headline).Where(candidate => candidate.Names.Count > 0))
        {
            first ??= candidate;
            // A list for machines often holds the first author only; the byline that begins with that name is the fuller one.
            if (candidate.IsSeen && candidate.Names.Count > first.Names.Count && first.Names.All(name => Holds(candidate, name))) first = candidate;
        }

        return first is null ? null : new(string.Join("; ", first.Names), first.Rule, []);
    }

    private sealed record Candidate(IReadOnlyList<string> Names, string Rule, bool IsSeen = false);

    private static bool Holds(Candidate candidate, string name) => candidate.Names.Any(other => NameKey.Of(other) == NameKey.Of(name));

    private static IEnumerable<Candidate> Candidates(DeclaringPage page, PlacedElement? headline)
    {
        yield return Stated(page, page.Json.Names(page.Json.Article, "author"), "json-ld-author");
        yield return Stated(page, page.Json.Names(page.Json.Article, "creator"), "json-ld-author");
        foreach (var content in page.Metas[MetaField.Author]) yield return Stated(page, [content], "meta-author");
        yield return Stated(page, page.Property("author"), "itemprop-author");
        var marks = MarksNear(page, headline).ToList();
        foreach (var mark in marks.Where(mark => mark.Element.HasAttribute("rel"))) yield return Seen(page, mark, "author-link");
        foreach (var mark in marks) yield return Seen(page, mark, "author-element");
    }

    private static Candidate Stated(DeclaringPage page, IEnumerable<string> texts, string rule) =>
        new([.. texts.SelectMany(text => AuthorNames.In(text, page.Site, isStated: true)).Distinct(StringComparer.OrdinalIgnoreCase)], rule);

    private static Candidate Seen(DeclaringPage page, PlacedElement mark, string rule) =>
        new(AuthorNames.In(mark.Element.TextContent, page.Site, isStated: mark.Element.HasAttribute("rel")), rule, IsSeen: true);

    private static IEnumerable<PlacedElement> MarksNear(DeclaringPage page, PlacedElement? headline) => page.Elements.AuthorMarks
        .Where(mark => !page.Elements.IsElsewhere(mark.Element))
        .OrderBy(mark => headline is { } title && mark.Line < title.Line);
}
