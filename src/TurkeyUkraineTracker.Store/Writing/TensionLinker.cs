using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds in what the claims of a new article do not go together with those that the matcher found close to them.</summary>
internal sealed class TensionLinker(TrackerContext context)
{
    /// <summary>Runs after the claims of the version were matched, inside the writer's transaction.</summary>
    public async Task LinkAsync(ArticleVersion added, CancellationToken ct)
    {
        if (added.Appearances.Count == 0) return;

        var pairs = await AddedMatches.Of(context, added)
            .OrderBy(match => match.FirstId).ThenBy(match => match.SecondId)
            .Select(match => new { match.FirstId, match.SecondId })
            .ToListAsync(ct);
        var told = await ToldAsync(pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).ToHashSet(), ct);
        await PreparedRows.InsertAsync(context, [.. pairs.SelectMany(pair => TensionsOf(told[pair.FirstId], told[pair.SecondId]))], ct);
    }

    private Task<Dictionary<int, Told>> ToldAsync(HashSet<int> appearances, CancellationToken ct) => context.Appearances
        .Where(appearance => appearances.Contains(appearance.Id))
        .Select(appearance => new Told(
            appearance.Id, appearance.VersionId, appearance.Signature.Signature, appearance.Text, appearance.Spans, appearance.Via, appearance.Version.Published.Edtf))
        .ToDictionaryAsync(told => told.Id, ct);

    private static IEnumerable<AppearanceTension> TensionsOf(Told first, Told second) => TensionFinder
        .Between((first.Telling, first.Published), (second.Telling, second.Published))
        .Select(tension => new AppearanceTension { FirstId = first.Id, SecondId = second.Id, Kind = tension.Kind, FirstSide = tension.First, SecondSide = tension.Second });

    private sealed record Told(int Id, int VersionId, ClaimSignature Signature, string Text, AppearanceSpans Spans, List<string> Via, EdtfDate? Published)
    {
        public Telling Telling => new(VersionId, Signature, Text, Spans.Content, Spans.Cue, Spans.Speaker, Via);
    }
}
