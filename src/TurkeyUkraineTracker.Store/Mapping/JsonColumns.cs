using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TurkeyUkraineTracker.Store.Mapping;

/// <summary>Columns for values that no filter looks into.</summary>
internal static class JsonColumns
{
    /// <summary>Stores the value as JSON text; two values are the same when their text is. The value is never changed in place.</summary>
    public static void HasJson<T>(this PropertyBuilder<T> property, JsonTypeInfo<T> type) => property.HasConversion(
        value => JsonSerializer.Serialize(value, type),
        json => JsonSerializer.Deserialize(json, type)!,
        new ValueComparer<T>(
            (a, b) => ReferenceEquals(a, b) || JsonSerializer.Serialize(a!, type) == JsonSerializer.Serialize(b!, type),
            value => JsonSerializer.Serialize(value, type).GetHashCode(StringComparison.Ordinal),
            value => value));
}
