namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Puts what two claims share, and what they do not, into words.</summary>
internal static class MatchReasons
{
    private const int MostNamed = 5;

    /// <summary>Strongest first. The weights of the reasons for add up to the score; those against say what full agreement lacks.</summary>
    public static IReadOnlyList<MatchReason> Of(SignatureOverlap overlap, double score, IReadOnlyList<MatchReason> blockers)
    {
        var unit = overlap.Shared > 0 ? score / overlap.Shared : 0;
        return
        [
            .. blockers.Concat(overlap.Items.GroupBy(item => (item.Kind, item.IsShared, item.Other)).Select(group => ReasonOf(group.Key.Kind, group.Key.IsShared, [.. group], unit)))
                .OrderByDescending(reason => Math.Abs(reason.Weight))
                .ThenBy(reason => reason.Words, StringComparer.Ordinal),
        ];
    }

    private static MatchReason ReasonOf(string kind, bool isShared, List<OverlapItem> items, double unit)
    {
        var weight = Math.Round(items.Sum(item => item.Weight) * unit, 3);
        var words = items[0].Other is { } other ? $"one {Verb(kind)} {Listed(items)}, the other {other}"
            : $"{(isShared ? Shared(kind) : "only one " + Verb(kind))} {Listed(items)}";
        return new(kind, words, isShared ? weight : -weight);
    }

    private static string Shared(string kind) => kind switch
    {
        "speaker" => "both credit",
        "actor" or "name" => "both name",
        "figure" => "both give",
        "date" => "both speak of the time",
        "words" => "both use the words",
        _ => "both speak of",
    };

    private static string Verb(string kind) => kind switch
    {
        "actor" or "name" => "names",
        "figure" => "gives",
        "words" => "uses the words",
        _ => "speaks of",
    };

    private static string Listed(List<OverlapItem> items)
    {
        var labels = items.OrderByDescending(item => item.Weight).ThenBy(item => item.Label, StringComparer.Ordinal).Select(item => item.Label).ToList();
        var named = labels.Count > MostNamed ? [.. labels.Take(MostNamed), "others"] : labels;
        return named.Count == 1 ? named[0] : $"{string.Join(", ", named[..^1])} and {named[^1]}";
    }
}
