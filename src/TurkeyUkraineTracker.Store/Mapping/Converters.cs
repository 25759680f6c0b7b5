using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Mapping;

/// <summary>Refuses times that are not UTC and marks what it reads: SQLite gives back <see cref="DateTimeKind.Unspecified"/>.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => Checked(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime time) =>
        time.Kind == DateTimeKind.Utc ? time : throw new ArgumentException($"Only UTC is stored, not {time.Kind}.", nameof(time));
}

internal sealed class EdtfConverter() : ValueConverter<EdtfDate, string>(date => date.Text, text => EdtfDate.Parse(text));
