using System.Globalization;
using System.Text;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Mends JSON in which half of a letter was left, as cutting a headline in the middle of a picture does: no JSON reader takes it.</summary>
public static class LoneSurrogates
{
    // "\ud83d".
    private const int EscapeLength = 6;

    private const char Lost = '\ufffd';

    /// <summary>The same JSON with U+FFFD for every half, escaped or not; in time of the text's length.</summary>
    public static string Replaced(string json)
    {
        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            var (length, first, second) = UnitAt(json, i);
            if (char.IsHighSurrogate(first) && char.IsLowSurrogate(second)) length += UnitAt(json, i + length).Length;
            if (length > 0 && char.IsSurrogate(first) && !(char.IsHighSurrogate(first) && char.IsLowSurrogate(second))) mended.Append(Lost);
            else mended.Append(json, i, length);
            i += length;
        }

        return mended.ToString();
    }

    // What stands at the place, how many characters it is written with, and what follows.
    private static (int Length, char Unit, char Next) UnitAt(string json, int at)
    {
        var (length, unit) = Read(json, at);
        return (length, unit, Read(json, at + length).Unit);
    }

    private static (int Length, char Unit) Read(string json, int at)
    {
        if (at >= json.Length) return (0, '\0');
        if (json[at] != '\\') return (1, json[at]);
        if (at + 1 < json.Length && json[at + 1] != 'u') return (2, json[at + 1]);

        return at + EscapeLength <= json.Length && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (EscapeLength, (char)unit)
            : (1, json[at]);
    }
}
