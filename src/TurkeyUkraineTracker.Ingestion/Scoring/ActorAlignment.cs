using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Which actor of an extraction is which of the annotations.</summary>
/// <remarks>
/// The ids of the topic's actors must be equal. An actor that no topic lists has an id made of words, and there may be more ways than one to make it:
/// such actors are aligned one to one by the names they share, and as speakers they fit when the words of one id are among those of the other.
/// </remarks>
internal sealed class ActorAlignment
{
    private const double SameWords = 0.5;

    private readonly HashSet<string> _topic;
    private readonly Dictionary<string, string> _aligned = new(StringComparer.Ordinal);

    public ActorAlignment(Topic topic, GoldPassage gold, ArticleExtraction found, PassageWords words)
    {
        _topic = [.. topic.Actors.Select(actor => actor.Id)];
        var expected = gold.Names.Where(name => !_topic.Contains(name.Ids[0])).ToLookup(name => name.Ids[0], name => words.AtRaw(name.Words.Spans));
        var pairs =
            from actor in found.Actors
            where !_topic.Contains(actor.Id)
            let mentions = actor.Mentions.Select(mention => words.At([mention.Span])).ToList()
            from name in expected
            let shared = name.Count(place => mentions.Exists(mention => mention.JaccardWith(place) >= SameWords))
            where shared > 0
            orderby shared descending, actor.Id == name.Key descending
            select (Found: actor.Id, Expected: name.Key);
        foreach (var pair in pairs)
        {
            if (!_aligned.ContainsValue(pair.Expected)) _aligned.TryAdd(pair.Found, pair.Expected);
        }
    }

    public bool IsOneOf(IReadOnlyList<string> ids, string id) => ids.Contains(id) || (_aligned.TryGetValue(id, out var aligned) && ids.Contains(aligned));

    /// <summary>Whether a claim credits an accepted speaker.</summary>
    /// <param name="ids">Ids, any of which is right; <see cref="GoldClaim.Nobody"/> accepts a claim that credits nobody.</param>
    public bool Credits(IReadOnlyList<string> ids, string? speakerId, string? speakerName)
    {
        if (speakerId is null && speakerName is null) return ids.Contains(GoldClaim.Nobody);
        if (speakerId is not null && IsOneOf(ids, speakerId)) return true;
        if (speakerId is not null && _topic.Contains(speakerId)) return false;

        string[] slugs = [speakerId ?? "", Slug.Of(speakerName ?? "")];
        return ids.Any(id => !_topic.Contains(id) && slugs.Any(slug => slug.Length > 0 && (IsPartOf(slug, id) || IsPartOf(id, slug))));
    }

    private static bool IsPartOf(string part, string whole) => $"-{whole}-".Contains($"-{part}-", StringComparison.Ordinal);
}
