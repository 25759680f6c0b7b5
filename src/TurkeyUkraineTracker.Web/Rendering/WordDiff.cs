using System.Text;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Finds the words of one wording that another does not have at the same place, by the longest run of words both share in order.</summary>
public static partial class WordDiff
{
    // Beyond this the table of all pairs of words grows for no reader's good.
    private const int MostWords = 400;

    // Wordings that share less tell different stories: marking nearly every word would say nothing.
    private const double LeastShared = 0.3;

    /// <summary>The runs of <paramref name="text"/>, ordered and apart, whose words stand in none of the others.</summary>
    /// <returns>Empty where all is shared, where there is nothing to compare with, and where too little is shared to say what differs.</returns>
    public static IReadOnlyList<TextSpan> Only(string text, IEnumerable<string> others)
    {
        var words = Words(text);
        var shared = others.Select(other => Shared(words, Words(other))).OfType<bool[]>().ToList();
        return shared.Count == 0 ? [] : Runs(words, i => shared.All(with => !with[i]));
    }

    /// <summary>For each word of <paramref name="mine"/> whether it is part of the longest common sequence; null when they cannot be compared.</summary>
    private static bool[]? Shared(IReadOnlyList<Word> mine, IReadOnlyList<Word> theirs)
    {
        if (mine.Count is 0 or > MostWords || theirs.Count is 0 or > MostWords) return null;

        var common = CommonSequence.Of([.. mine.Select(word => word.Key)], [.. theirs.Select(word => word.Key)]);
        if (common.Length < LeastShared * Math.Min(mine.Count, theirs.Count)) return null;

        var shared = new bool[mine.Count];
        for (int i = 0, j = 0; i < mine.Count && j < theirs.Count;)
        {
            if (mine[i].Key == theirs[j].Key) (shared[i], i, j) = (true, i + 1, j + 1);
            else if (common.SkipsFirst(i, j)) i++;
            else j++;
        }

        return shared;
    }

    /// <summary>Neighbouring words that are chosen make one run, with what stands between them.</summary>
    private static List<TextSpan> Runs(IReadOnlyList<Word> words, Func<int, bool> isChosen)
    {
        var runs = new List<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!isChosen(i)) continue;
            if (i > 0 && isChosen(i - 1)) runs[^1] = runs[^1].Join(words[i].Span);
            else runs.Add(words[i].Span);
        }

        return runs;
    }

    private static List<Word> Words(string text) =>
        [.. AnyWord().Matches(text).Select(word => new Word(KeyOf(word.Value), new(word.Index, word.Index + word.Length)))];

    // Not NameKey: without their marks, different Vietnamese words would be one. What nobody sees, a soft hyphen or a space of no width, is no difference.
    private static string KeyOf(string word) => Unseen().Replace(word, "").Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('’', '\'');

    // Takes "don't", "5.5" and "full-scale" whole; leaves quotation marks and full stops outside.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(['’.,-][\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"\p{Cf}+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Unseen();

    private sealed record Word(string Key, TextSpan Span);
}
