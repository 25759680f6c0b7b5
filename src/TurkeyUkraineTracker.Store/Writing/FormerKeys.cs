using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>
/// Hands the keys of an earlier version's appearances to those of the next that have the same words by the same speaker: so claims keep their ids and
/// people's judgements.
/// </summary>
internal sealed class FormerKeys
{
    private readonly Dictionary<(string Text, string? Speaker), Queue<string>> _keys;

    private FormerKeys(IEnumerable<PastAppearance> past) => _keys = past
        .GroupBy(appearance => (appearance.Text, appearance.SpeakerText))
        .ToDictionary(group => group.Key, group => new Queue<string>(group.OrderBy(appearance => appearance.Number).Select(appearance => appearance.Key)));

    /// <summary>For an article that has no earlier version.</summary>
    public static FormerKeys None => new([]);

    /// <param name="number">Of the version that hands its keys on; 0 for none.</param>
    public static async Task<FormerKeys> OfAsync(TrackerContext context, int article, int number, CancellationToken ct) =>
        new(await context.PastAppearances.Where(past => past.Version.ArticleId == article && past.Version.Number == number).ToListAsync(ct));

    /// <summary>Each is handed out once, in the order of the text; null when there is none.</summary>
    public string? Take(string text, string? speaker) => _keys.TryGetValue((text, speaker), out var left) && left.TryDequeue(out var key) ? key : null;
}
