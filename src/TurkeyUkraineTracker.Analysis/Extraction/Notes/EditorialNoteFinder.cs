using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Notes;

/// <summary>Finds the paragraphs in which an outlet says that it has corrected or updated the article, wherever on the page they stand.</summary>
internal static class EditorialNoteFinder
{
    public const string AtStart = "note-at-start";
    public const string Anywhere = "note-anywhere";

    // What an outlet says of its article is said in a few sentences; a phrase deep in a long paragraph is told of others.
    private const int LongestNote = 800;

    // What may follow an opening word: "Correction:", "Update —", "Updated 3 May".
    private const string Openers = ":-–—|";

    // "*Correction: …", "[Update: …]"
    private static readonly char[] Marks = ['*', '[', '(', ' '];

    private static readonly FrozenDictionary<string, EditorialNoteKind> Starts = Phrases("start");
    private static readonly FrozenDictionary<string, EditorialNoteKind> Middles = Phrases("anywhere");
    private static readonly int MostWords = Starts.Keys.Max(phrase => phrase.Split(' ').Length);

    /// <summary>In text order.</summary>
    /// <param name="dates">Of the whole text.</param>
    public static IEnumerable<EditorialNote> Find(Article article, IReadOnlyList<ExtractedDate> dates) => article.Paragraphs
        .Where(paragraph => paragraph.Span.Length <= LongestNote)
        .Select(paragraph => Told(paragraph.Span, article.Text) is var (kind, rule) ? new EditorialNote(paragraph.Span, kind, DayIn(paragraph.Span, dates), rule) : null)
        .OfType<EditorialNote>();

    private static (EditorialNoteKind Kind, string Rule)? Told(TextSpan paragraph, string text)
    {
        var words = paragraph.Of(text);
        if (KindAtStart(words) is { } opened) return (opened, AtStart);

        var key = $" {NameKey.Of(words)} ";
        foreach (var (phrase, kind) in Middles)
            if (key.Contains($" {phrase} ", StringComparison.Ordinal)) return (kind, Anywhere);

        return null;
    }

    private static EditorialNoteKind? KindAtStart(string paragraph)
    {
        var words = paragraph.TrimStart(Marks);
        // Behind a quotation mark somebody speaks, and not the outlet of its article.
        if (words.Length == 0 || !IsWord(words[0])) return null;

        var ends = WordEnds(words).Take(MostWords).ToList();
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            if (Starts.TryGetValue(NameKey.Of(words.AsSpan(0, ends[i])), out var kind) && OpensNote(words.AsSpan(ends[i]))) return kind;
        }

        return null;
    }

    private static IEnumerable<int> WordEnds(string words)
    {
        for (var i = 1; i <= words.Length; i++)
            if (IsWord(words[i - 1]) && (i == words.Length || !IsWord(words[i]))) yield return i;
    }

    private static bool OpensNote(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart();
        return next.IsEmpty || Openers.Contains(next[0], StringComparison.Ordinal) || char.IsDigit(next[0]);
    }

    private static EdtfDate? DayIn(TextSpan paragraph, IReadOnlyList<ExtractedDate> dates) =>
        dates.FirstOrDefault(date => paragraph.Start <= date.Span.Start && date.Span.End <= paragraph.End)?.Date;

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static FrozenDictionary<string, EditorialNoteKind> Phrases(string where) => LexiconFile.Load("shared/editorial-notes.tsv")
        .Where(row => row[2] == where)
        .ToFrozenDictionary(row => NameKey.Of(row[0]), row => Enum.Parse<EditorialNoteKind>(row[1], ignoreCase: true), StringComparer.Ordinal);
}
