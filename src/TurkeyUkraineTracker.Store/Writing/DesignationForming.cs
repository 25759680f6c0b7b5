using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking.Designations;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes rows of the words an article has for concepts and actors.</summary>
internal static class DesignationForming
{
    /// <summary>One row for each referent, word and voice, in the order in which they come.</summary>
    public static IEnumerable<Designation> Of(ArticleExtraction extraction, Topic topic)
    {
        var text = extraction.Article.Text;
        return DesignationFinder.Find(extraction, topic)
            .Select(found => (Found: found, Key: NameKey.Of(found.Span.Of(text))))
            .Where(word => word.Key.Length > 0)
            .GroupBy(word => (word.Found.Referent, word.Key, word.Found.Voice))
            .Select(same => RowOf(same.First().Found, same.Key.Key, text, [.. same.Select(word => word.Found.Span)]));
    }

    private static Designation RowOf(ExtractedDesignation first, string key, string text, List<TextSpan> spans) => new()
    {
        Referent = first.Referent,
        ReferentName = first.Label,
        IsActor = first.IsActor,
        Key = key,
        Text = string.Join(' ', first.Span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Form = first.Form,
        Voice = first.Voice,
        Count = spans.Count,
        Spans = spans,
    };
}
