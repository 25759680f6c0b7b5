using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Tells whether anything was stored or removed, at the cost of a look.</summary>
public sealed class StoreVersion(TrackerContext context)
{
    /// <summary>Another text after every change of articles, judgements and what follows from them; the same in every process, and after a restart.</summary>
    /// <remarks>
    /// Whatever writes either adds rows, and SQLite counts up the keys it has given out, or only removes articles, judgements or actors.
    /// The keys never go down, and the counts only go up together with them, so that no state has the version of an earlier one.
    /// </remarks>
    public Task<string> ReadAsync(CancellationToken ct) => context.Database.SqlQuery<string>(
        $"""
        SELECT printf(
            '%d-%d-%d-%d',
            (SELECT total(seq) FROM sqlite_sequence), (SELECT count(*) FROM Versions), (SELECT count(*) FROM Judgements), (SELECT count(*) FROM Actors)) AS Value
        """).SingleAsync(ct);
}
