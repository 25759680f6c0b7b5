using System.Globalization;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Where a page of the claims list ends: the sort key of its last claim. Stays valid when that claim is gone.</summary>
public readonly record struct PageKey(int Day, int Id)
{
    public static bool TryParse(string? text, out PageKey key)
    {
        key = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length != 2 || !TryNumber(parts[0], out var day) || !TryNumber(parts[1], out var id)) return false;

        key = new(day, id);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}-{Id}");

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
