using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>
/// All claims in memory, by what lists are filtered and counted by: some hundred bytes a claim. The database notes which claims change, whoever changes them,
/// so that keeping up costs what has changed. For a whole process; thread-safe.
/// </summary>
public sealed class ClaimTable : IDisposable
{
    private const int ReadAtOnce = 10_000;

    private readonly SemaphoreSlim _oneReads = new(1);
    private volatile ClaimSnapshot _latest = ClaimSnapshot.Empty();

    public void Dispose() => _oneReads.Dispose();

    /// <summary>The claims as they are now.</summary>
    internal async Task<ClaimSnapshot> ReadAsync(TrackerContext context, CancellationToken ct)
    {
        if (await LastChangeAsync(context, ct) == _latest.Change) return _latest;

        await _oneReads.WaitAsync(ct);
        try
        {
            return _latest = await CatchUpAsync(context, _latest, ct);
        }
        finally
        {
            _oneReads.Release();
        }
    }

    // Deferred: it only reads, and what it reads is of one moment, whatever is written meanwhile.
    private static async Task<ClaimSnapshot> CatchUpAsync(TrackerContext context, ClaimSnapshot claims, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        await using var moment = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await using var used = await context.Database.UseTransactionAsync(moment, ct);
        var last = await LastChangeAsync(context, ct);
        // Another file in the place of the one that was read.
        if (last < claims.Change) claims = ClaimSnapshot.Empty();
        while (claims.Change < last) claims = await ReadOnAsync(context, claims, ct);
        await context.Database.CloseConnectionAsync();
        return claims;
    }

    private static async Task<ClaimSnapshot> ReadOnAsync(TrackerContext context, ClaimSnapshot claims, CancellationToken ct)
    {
        var changes = await context.Database.SqlQuery<ClaimChange>(
            $"SELECT Number, ClaimId FROM ClaimChanges WHERE Number > {claims.Change} ORDER BY Number LIMIT {ReadAtOnce}").ToListAsync(ct);
        var read = await new TraitsReading(context, claims.Topics, claims.Languages).OfAsync([.. changes.Select(change => change.ClaimId)], ct);
        return claims.With(changes[^1].Number, read, [.. changes.Select(change => change.ClaimId).Except(read.Select(claim => claim.Id))]);
    }

    private static Task<long> LastChangeAsync(TrackerContext context, CancellationToken ct) =>
        context.Database.SqlQuery<long>($"SELECT coalesce(max(Number), 0) AS Value FROM ClaimChanges").SingleAsync(ct);

    /// <summary>That a claim was added, removed or changed in what lists look at; only the last such change of a claim is kept.</summary>
    private sealed record ClaimChange(long Number, int ClaimId);
}
