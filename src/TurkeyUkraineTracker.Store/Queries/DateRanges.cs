using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>
/// The one meaning of a date range over uncertain dates: it keeps what can fall in it. A date with one known end reaches on at the other;
/// a date with none is undated.
/// </summary>
internal static class DateRanges
{
    public static IQueryable<Claim> SaidWithin(this IQueryable<Claim> claims, DateOnly? from, DateOnly? to, bool keepUndated)
    {
        var (first, last) = Days(from, to);
        return claims.Where(claim => claim.Said.FirstDay == null && claim.Said.LastDay == null
            ? keepUndated
            : (claim.Said.FirstDay ?? first) <= last && (claim.Said.LastDay ?? last) >= first);
    }

    public static IQueryable<Claim> PublishedWithin(this IQueryable<Claim> claims, DateOnly? from, DateOnly? to, bool keepUndated)
    {
        var (first, last) = Days(from, to);
        return claims.Where(claim => claim.PublishedFirstDay == null && claim.PublishedLastDay == null
            ? keepUndated
            : (claim.PublishedFirstDay ?? first) <= last && (claim.PublishedLastDay ?? last) >= first);
    }

    private static (int First, int Last) Days(DateOnly? from, DateOnly? to) =>
        ((from ?? DateOnly.MinValue).DayNumber, (to ?? DateOnly.MaxValue).DayNumber);
}
