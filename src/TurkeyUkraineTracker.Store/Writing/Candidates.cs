using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Two appearances to be compared.</summary>
internal sealed record CandidatePair(int FirstId, int SecondId);

/// <summary>Finds what new appearances are compared with, from the index of terms.</summary>
/// <remarks>
/// A term's list of up to <see cref="Whole"/> appearances is compared whole. Of a longer one the first <see cref="Drawn"/> by key are drawn: two
/// appearances are compared when they share the term and one of them is drawn for it. Keys are hashes, so that who is drawn has nothing to do with
/// who came first. A new appearance that is drawn is compared with the whole list, which happens the more seldom the longer it is: on average a
/// long list costs the same, and less than a short one, because what very many share tells little (docs/adr/0012).
/// </remarks>
internal sealed class Candidates(TrackerContext context)
{
    public const int Whole = 33;

    public const int Drawn = 8;

    /// <param name="first">Id of the first new appearance.</param>
    /// <param name="last">Id of the last new appearance; all ids between are new ones too.</param>
    /// <returns>Each pair once, the one that was seen first in front; at least one of the two is new.</returns>
    public Task<List<CandidatePair>> FindAsync(int first, int last, CancellationToken ct) => context.Database.SqlQuery<CandidatePair>($"""
        WITH own AS (SELECT Term, Key, AppearanceId FROM AppearanceTerms WHERE AppearanceId BETWEEN {first} AND {last}),
        bounded AS MATERIALIZED (
            SELECT Term, CASE WHEN (SELECT 1 FROM AppearanceTerms AS listed WHERE listed.Term = own.Term LIMIT 1 OFFSET {Whole}) IS NULL THEN '~'
                ELSE (SELECT Key FROM AppearanceTerms AS listed WHERE listed.Term = own.Term ORDER BY Key LIMIT 1 OFFSET {Drawn}) END AS Bound
            FROM own GROUP BY Term)
        SELECT other.AppearanceId AS FirstId, own.AppearanceId AS SecondId
        FROM own JOIN bounded ON bounded.Term = own.Term CROSS JOIN AppearanceTerms AS other ON other.Term = own.Term AND other.Key < bounded.Bound
        WHERE other.AppearanceId < own.AppearanceId
        UNION
        SELECT other.AppearanceId, own.AppearanceId
        FROM own JOIN bounded ON bounded.Term = own.Term AND own.Key < bounded.Bound CROSS JOIN AppearanceTerms AS other ON other.Term = own.Term
        WHERE other.AppearanceId < own.AppearanceId
        """).ToListAsync(ct);
}
