using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Finds the sentences of a paragraph. Closing quotation marks and brackets stay with the sentence they close.</summary>
/// <remarks>
/// A stop ends a sentence when white space and then anything but a small letter follows, unless the stop belongs to an abbreviation, an initial
/// or a list number, or a question inside quotation marks is followed by its speaker ("Why?" Smith asked). Without white space it ends one only
/// where the words leave no doubt ("the war.The next"): not in addresses, names of products and numbers.
/// Linear: every character is looked at a bounded number of times.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>How many words after a quoted question may come before the verb of speaking.</summary>
    private const int WordsBeforeTag = 5;

    private const int LongestWord = 40;

    /// <summary>Shorter words before a stop and a capital are parts of names ("e.V.", "asp.Net").</summary>
    private const int ShortestLastWord = 3;

    /// <summary>“ closes in German and Vietnamese typography.</summary>
    private const string Closers = "\"'”’»›)]“″";

    /// <returns>Spans in order, trimmed, never empty; together they hold every visible character of the paragraph.</returns>
    public static IEnumerable<TextSpan> Split(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (!IsStop(text[i])) continue;

            var stop = i;
            while (i + 1 < paragraph.End && IsStop(text[i + 1])) i++;
            var end = AfterClosers(text, i + 1, paragraph.End);
            if (!Ends(text, new(start, paragraph.End), new(stop, i + 1), end)) continue;

            if (Gaps.Trim(text, new(start, end)) is { IsEmpty: false } sentence) yield return sentence;
            (start, i) = (end, end - 1);
        }

        if (Gaps.Trim(text, new(start, paragraph.End)) is { IsEmpty: false } rest) yield return rest;
    }

    /// <param name="rest">From the start of the sentence to the end of the paragraph.</param>
    /// <param name="stops">The stop, or a run such as "?!" or "...".</param>
    /// <param name="end">Behind the marks that close with the stop.</param>
    private static bool Ends(string text, TextSpan rest, TextSpan stops, int end)
    {
        var next = AfterGaps(text, end, rest.End);
        if (next == rest.End) return true;
        if (next == end) return EndsWithoutGap(text, rest, stops, end);

        var word = FirstWord(text, next, rest.End);
        if (word.IsEmpty) return !IsListNumber(text, new(rest.Start, stops.Start));
        if (char.IsLower(text[word.Start]) && !IsOpeningQuote(text, next)) return false;
        if (text[stops.Start] == '.' && stops.Length == 1) return end > stops.End || EndsAtFullStop(text, new(rest.Start, stops.Start), next, word);
        return end == stops.End || !GoesOnWithSpeaker(text, word, rest.End);
    }

    /// <summary>A word, one stop, and a word with a capital that starts sentences, or any such word behind a small one.</summary>
    private static bool EndsWithoutGap(string text, TextSpan rest, TextSpan stops, int end)
    {
        var word = FirstWord(text, end, rest.End);
        if (stops.Length != 1 || word.Start != end || word.IsEmpty || !char.IsUpper(text[end]) || IsPartOfMore(text, word.End, rest.End)) return false;

        var before = LastWord(text, new(rest.Start, stops.Start));
        var start = stops.Start - before.Length;
        if (before.Length < ShortestLastWord || before.Contains('.', StringComparison.Ordinal) || (start > rest.Start && "@/_#".Contains(text[start - 1], StringComparison.Ordinal))) return false;

        var isPlain = Abbreviations.StartsSentences(word.Of(text)) || (char.IsLower(before[0]) && word.Length > ShortestLastWord && char.IsLower(text[end + 1]));
        return isPlain && EndsAtFullStop(text, new(rest.Start, stops.Start), end, word);
    }

    /// <summary>An address or a file's name goes on.</summary>
    private static bool IsPartOfMore(string text, int position, int end) =>
        position < end && (text[position] is '_' or '@' or '/' || (text[position] == '.' && position + 1 < end && !Gaps.IsGap(text[position + 1])));

    private static bool EndsAtFullStop(string text, TextSpan before, int next, TextSpan word)
    {
        if (IsListNumber(text, before)) return false;

        return Abbreviations.KindOf(LastWord(text, before)) switch
        {
            AbbreviationKind.Title => false,
            AbbreviationKind.Number => !char.IsDigit(text[word.Start]),
            AbbreviationKind.Word => Abbreviations.StartsSentences(word.Of(text)) && text[next] is not ('—' or '–' or '-' or '('),
            _ => true,
        };
    }

    /// <summary>"2." alone before a sentence numbers it.</summary>
    private static bool IsListNumber(string text, TextSpan before) =>
        Gaps.Trim(text, before) is { Length: > 0 and <= 3 } number && !number.Of(text).AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A name and, before any other stop, a verb of speaking. A pronoun with a capital starts a sentence of its own.</summary>
    private static bool GoesOnWithSpeaker(string text, TextSpan word, int end)
    {
        if (Abbreviations.StartsSentences(word.Of(text))) return false;

        for (var i = 0; i < WordsBeforeTag && !word.IsEmpty; i++)
        {
            if (Abbreviations.IsQuotationTag(word.Of(text))) return true;
            if (word.End == end || !Gaps.IsGap(text[word.End])) return false;
            word = FirstWord(text, AfterGaps(text, word.End, end), end);
        }

        return false;
    }

    /// <summary>A quotation may start with a small letter: "its people …".</summary>
    private static bool IsOpeningQuote(string text, int position) => text[position] is '"' or '“' or '«' or '„';

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Quotation marks and brackets that close: those with no gap before them.</summary>
    private static int AfterClosers(string text, int position, int end)
    {
        while (position < end && (Closers.Contains(text[position], StringComparison.Ordinal) || IsInvisible(text[position]))) position++;
        return position;
    }

    private static int AfterGaps(string text, int position, int end)
    {
        while (position < end && Gaps.IsGap(text[position])) position++;
        return position;
    }

    /// <summary>The word that starts here, behind opening quotation marks, brackets and dashes; empty when no letter or digit comes first.</summary>
    private static TextSpan FirstWord(string text, int position, int end)
    {
        while (position < end && !char.IsLetterOrDigit(text[position]) && !IsStop(text[position])) position++;
        var start = position;
        while (position < end && position - start < LongestWord && IsWordPart(text[position])) position++;
        return new(start, position);
    }

    /// <summary>The word before a stop, with the stops inside it ("U.S"), without opening marks.</summary>
    private static string LastWord(string text, TextSpan before)
    {
        var start = before.End;
        while (start > before.Start && before.End - start < LongestWord && (IsWordPart(text[start - 1]) || text[start - 1] == '.')) start--;
        return text[start..before.End].TrimStart('\'', '’', '.', '-');
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsInvisible(char c) => Gaps.IsGap(c) && !char.IsWhiteSpace(c);
}
