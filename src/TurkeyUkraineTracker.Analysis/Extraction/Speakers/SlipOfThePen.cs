namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Tells a slip of the pen from another name.</summary>
internal static class SlipOfThePen
{
    // Short given names that differ by a letter are names of two people ("Marta", "Maria").
    private const int ShortestName = 14;

    /// <summary>Whether two full names differ by one letter, put in, left out or replaced; the first letter and short names must be the same.</summary>
    public static bool IsOneLetterOff(string name, string other)
    {
        if (Math.Min(name.Length, other.Length) < ShortestName || Math.Abs(name.Length - other.Length) > 1 || name[0] != other[0]) return false;

        var same = name.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return name[Math.Min(name.Length, same + (name.Length >= other.Length ? 1 : 0))..] == other[Math.Min(other.Length, same + (other.Length >= name.Length ? 1 : 0))..];
    }
}
