using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A paragraph of one version, of the other, or of both.</summary>
/// <param name="Before">Null for one that is new.</param>
/// <param name="After">Null for one that is gone.</param>
/// <param name="Lost">Words that only <paramref name="Before"/> has.</param>
/// <param name="Gained">Words that only <paramref name="After"/> has.</param>
public sealed record ParagraphChange(string? Before, string? After, IReadOnlyList<TextSpan> Lost, IReadOnlyList<TextSpan> Gained)
{
    public bool IsChange => Before != After;

    public IEnumerable<ChangedWords> BeforePieces => Pieces(Before ?? "", Lost);

    public IEnumerable<ChangedWords> AfterPieces => Pieces(After ?? "", Gained);

    private static IEnumerable<ChangedWords> Pieces(string text, IReadOnlyList<TextSpan> only)
    {
        var at = 0;
        foreach (var span in only)
        {
            if (span.Start > at) yield return new(text[at..span.Start], false);
            yield return new(span.Of(text), true);
            at = span.End;
        }

        if (at < text.Length) yield return new(text[at..], false);
    }
}

/// <summary>A run of a paragraph; all runs joined are the paragraph.</summary>
/// <param name="IsOnlyHere">Whether the other version does not have these words.</param>
public sealed record ChangedWords(string Text, bool IsOnlyHere);

/// <summary>Lays two texts side by side, paragraph by paragraph, by the longest run of paragraphs they share in order.</summary>
public static class TextChanges
{
    // Beyond this the table of all pairs grows for no reader's good: what differs in the middle is then shown as gone and new.
    private const int MostParagraphs = 1500;

    /// <summary>In the order of the later text; joined, its halves are the two texts.</summary>
    public static IReadOnlyList<ParagraphChange> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(before.Count, after.Count) - head;
        var tail = before.Reverse().Zip(after.Reverse()).Take(most).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. before.Take(head).Select(Same),
            .. Middle([.. before.Skip(head).SkipLast(tail)], [.. after.Skip(head).SkipLast(tail)]),
            .. before.TakeLast(tail).Select(Same),
        ];
    }

    private static IEnumerable<ParagraphChange> Middle(List<string> before, List<string> after)
    {
        var (gone, added) = (new List<string>(), new List<string>());
        foreach (var (one, other) in Steps(before, after))
        {
            if (one is not null && other is not null)
            {
                foreach (var change in Paired(gone, added)) yield return change;
                (gone, added) = ([], []);
                yield return Same(one);
            }
            else if (one is not null) gone.Add(one);
            else added.Add(other!);
        }

        foreach (var change in Paired(gone, added)) yield return change;
    }

    private static List<(string? One, string? Other)> Steps(List<string> before, List<string> after)
    {
        if (before.Count > MostParagraphs || after.Count > MostParagraphs)
            return [.. before.Select(one => (one, (string?)null)), .. after.Select(other => ((string?)null, other))];

        var lengths = CommonLengths(before, after);
        var steps = new List<(string? One, string? Other)>();
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j]) steps.Add((before[i++], after[j++]));
            else if (j == after.Count || (i < before.Count && lengths[i + 1, j] >= lengths[i, j + 1])) steps.Add((before[i++], null));
            else steps.Add((null, after[j++]));
        }

        return steps;
    }

    /// <summary>At [i, j] the length of the longest common sequence of what follows paragraph i of the one and paragraph j of the other.</summary>
    private static int[,] CommonLengths(List<string> before, List<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);

        return lengths;
    }

    // Between two paragraphs that stayed, the first that is gone became the first that is new, if they share words enough.
    private static IEnumerable<ParagraphChange> Paired(List<string> gone, List<string> added)
    {
        for (var i = 0; i < Math.Max(gone.Count, added.Count); i++)
        {
            var change = new ParagraphChange(gone.ElementAtOrDefault(i), added.ElementAtOrDefault(i), [], []);
            if (change.Before is { } one && change.After is { } other) change = change with { Lost = WordDiff.Only(one, [other]), Gained = WordDiff.Only(other, [one]) };
            yield return change;
        }
    }

    private static ParagraphChange Same(string paragraph) => new(paragraph, paragraph, [], []);
}
