using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A date as uncertain as its words, in the columns that filters and sorts use.</summary>
/// <param name="Edtf">The date as written in EDTF; null when there is none.</param>
/// <param name="FirstDay">A <see cref="DateOnly.DayNumber"/>, inclusive; null = unknown or open.</param>
/// <param name="LastDay">A <see cref="DateOnly.DayNumber"/>, inclusive; null = unknown or open.</param>
public sealed record DatedBy(EdtfDate? Edtf, int? FirstDay, int? LastDay, DateBasis Basis)
{
    public static DatedBy Of(EdtfDate? date, DateBasis basis) =>
        date is null ? new(null, null, null, DateBasis.None) : new(date, date.FirstDay, date.LastDay, basis);
}
