using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A match with the keys of its appearances, by which judgements name them.</summary>
internal sealed record JudgeableMatch(AppearanceMatch Match, string FirstKey, string SecondKey)
{
    public (string, string) Keys => PersonsWords.Pair(FirstKey, SecondKey);
}

/// <summary>Puts beside the matcher's reasons what a person said of two appearances, and why a match joined nothing.</summary>
internal sealed class PersonsWords
{
    private readonly Dictionary<(string, string), Judgement> _words = [];

    // In the order they were said: the last one counts.
    private PersonsWords(IEnumerable<Judgement> words)
    {
        foreach (var word in words) _words[Pair(word.First.Key, word.Second.Key)] = word;
    }

    /// <summary>What persons said of the matches; one query, or none where nobody said anything.</summary>
    public static async Task<PersonsWords> OnAsync(TrackerContext context, IEnumerable<JudgeableMatch> matches, CancellationToken ct)
    {
        var keys = matches.Where(match => match.Match.Judged is not null).SelectMany(match => (string[])[match.FirstKey, match.SecondKey]).ToHashSet(StringComparer.Ordinal);
        if (keys.Count == 0) return new([]);

        return new(await context.Judgements.Where(word => keys.Contains(word.First.Key) && keys.Contains(word.Second.Key)).OrderBy(word => word.Id).ToListAsync(ct));
    }

    /// <summary>Both kinds of reason come first: they decide, whatever the matcher weighs.</summary>
    public IReadOnlyList<ReasonView> ReasonsOf(JudgeableMatch match) =>
    [
        .. _words.TryGetValue(match.Keys, out var word) && match.Match.Judged is not null ? (ReasonView[])[new("person", InWords(word), WeightOf(word.Judged))] : [],
        .. match.Match.Refused is { } why ? (ReasonView[])[new("refused", $"not joined although they match: {why}", -1)] : [],
        .. match.Match.Reasons.Select(reason => new ReasonView(reason.Kind, reason.Words, reason.Weight)),
    ];

    public static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    private static string InWords(Judgement word) => string.Create(
        CultureInfo.InvariantCulture, $"{word.Who} judged them {Verdict(word.Judged)} on {word.MadeUtc:yyyy-MM-dd}{(word.Why is null ? "" : $": {word.Why}")}");

    private static string Verdict(Judged judged) => judged switch
    {
        Judged.Same => "the same",
        Judged.Different => "different",
        _ => "hard to tell apart or together",
    };

    private static double WeightOf(Judged judged) => judged switch { Judged.Same => 1, Judged.Different => -1, _ => 0 };
}
