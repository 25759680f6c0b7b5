using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Notions that colour a claim and hardly change what it states: "announced the sale", "went on with the sale".</summary>
internal static class LightNotions
{
    private static readonly FrozenSet<string> Ids = LexiconFile.Load("shared/light-notions.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string notion) => Ids.Contains(notion);
}
