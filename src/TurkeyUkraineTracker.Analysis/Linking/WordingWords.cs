using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A word of a claim as it stands in its text; an actor is one word, by its id.</summary>
/// <param name="Key">Lower case; for an actor its id behind a sign that no word has.</param>
internal sealed record WordingWord(string Key, TextSpan Span, string? Actor);

/// <summary>All words of a claim in text order, the small ones too, and where those of two claims are alike.</summary>
internal static class WordingWords
{
    private const int Most = 120;

    /// <returns>At most the first 120: a longer text is no one statement.</returns>
    public static IReadOnlyList<WordingWord> Of(ClaimSignature signature)
    {
        var actors = signature.Terms.Where(term => term.Kind == TermKind.Actor).ToList();
        return [.. QuotedWords.Of(signature.Wording).Words.Take(Most).Select(word => WordOf(word, actors)).DistinctBy(word => word.Span)];
    }

    /// <summary>The runs of words in which the two part between words that both have in one order; none when less than half is alike.</summary>
    public static IEnumerable<(Range InA, Range InB)> Gaps(IReadOnlyList<WordingWord> a, IReadOnlyList<WordingWord> b)
    {
        var common = CommonSequence.Of([.. a.Select(word => word.Key)], [.. b.Select(word => word.Key)]);
        if (common.Length * 2 < Math.Min(a.Count, b.Count)) yield break;

        var (i, j) = (0, 0);
        while (i < a.Count || j < b.Count)
        {
            var (startA, startB) = (i, j);
            while ((i < a.Count || j < b.Count) && !(i < a.Count && j < b.Count && a[i].Key == b[j].Key))
            {
                if (j == b.Count || (i < a.Count && common.SkipsFirst(i, j))) i++;
                else j++;
            }

            if (i > startA || j > startB) yield return (startA..i, startB..j);
            else (i, j) = (i + 1, j + 1);
        }
    }

    private static WordingWord WordOf(QuotedWord word, List<SignatureTerm> actors) =>
        actors.Find(actor => actor.Span.Overlaps(word.Span)) is { } actor ? new($"@{actor.Id}", actor.Span, actor.Id) : new(word.Key, word.Span, null);
}
