namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>How a row of claims keeps the names of fields: one string, so that a list filters by it without a join.</summary>
internal static class FieldNames
{
    public static string Write(IEnumerable<string> names) => string.Join(' ', names);

    public static IReadOnlyList<string> Read(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
