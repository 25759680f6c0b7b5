using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Appearances that edges join, directly or in turn.</summary>
/// <param name="IsWhole">False when there are more than <see cref="Neighbourhood.Most"/>, of which these are some.</param>
internal sealed record Connected(IReadOnlySet<int> Ids, bool IsWhole);

/// <summary>Finds what is connected with appearances, and stops where a story gets long.</summary>
internal sealed class Neighbourhood(TrackerContext context)
{
    /// <summary>So many connected appearances are formed together; beyond, new ones join one by one (docs/adr/0012).</summary>
    public const int Most = 32;

    /// <summary>Each of the appearances in exactly one answer, alone if nothing joins it.</summary>
    public async Task<IReadOnlyList<Connected>> OfAsync(IReadOnlyCollection<int> start, CancellationToken ct)
    {
        var partOf = start.ToDictionary(id => id, id => new HashSet<int> { id });
        var border = start.ToHashSet();
        while (border.Count > 0)
        {
            var reached = new HashSet<int>();
            foreach (var (near, far) in await EdgesAsync(border, ct))
            {
                if (!partOf.ContainsKey(far)) reached.Add(far);
                Unite(partOf, near, far);
            }

            border = [.. reached.Where(id => partOf[id].Count <= Most)];
        }

        return [.. partOf.Values.Distinct().Select(part => new Connected(part, part.Count <= Most))];
    }

    /// <summary>Edges that join, by the one of the appearances they start from and the one they lead to.</summary>
    public async Task<IReadOnlyList<(int Near, int Far)>> EdgesAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var joining = Joining(context.Matches);
        var forth = await joining.Where(match => ids.Contains(match.FirstId)).Select(match => new { Near = match.FirstId, Far = match.SecondId }).ToListAsync(ct);
        var back = await joining.Where(match => ids.Contains(match.SecondId)).Select(match => new { Near = match.SecondId, Far = match.FirstId }).ToListAsync(ct);
        return [.. forth.Concat(back).Select(edge => (edge.Near, edge.Far))];
    }

    private static IQueryable<AppearanceMatch> Joining(IQueryable<AppearanceMatch> matches) =>
        matches.Where(match => match.Judged == null ? match.Verdict == MatchVerdict.Same : match.Judged == Judged.Same);

    private static void Unite(Dictionary<int, HashSet<int>> partOf, int near, int far)
    {
        var into = partOf[near];
        var from = partOf.TryGetValue(far, out var known) ? known : [far];
        if (ReferenceEquals(into, from)) return;

        if (into.Count < from.Count) (into, from) = (from, into);
        into.UnionWith(from);
        foreach (var id in from) partOf[id] = into;
    }
}
