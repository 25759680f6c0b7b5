using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>The words of an article, numbered, with their places in its text and in its raw form: what annotations and results have in common.</summary>
/// <remarks>A word is a run of letters and digits. Words of the mark-up are not words of the article: no span holds them.</remarks>
internal sealed partial class PassageWords
{
    private const int SnippetLength = 90;

    private readonly Article _article;
    private readonly TextSpan[] _text;
    private readonly TextSpan[] _raw;
    private readonly WordSet[] _sentences;

    public PassageWords(Article article)
    {
        _article = article;
        _text = [.. Spans(article.Text)];
        _raw = [.. _text.Select(article.Map.ToRaw)];
        _sentences = [.. article.Sentences.Select(sentence => At([sentence.Span]))];
    }

    /// <summary>What counts as a word in any text, in order.</summary>
    public static IEnumerable<TextSpan> Spans(string text) => Word().Matches(text).Select(word => new TextSpan(word.Index, word.Index + word.Length));

    /// <summary>The words that spans of <see cref="Article.Text"/> touch.</summary>
    public WordSet At(IEnumerable<TextSpan> spans) => new(spans.SelectMany(span => Touched(_text, span)));

    /// <summary>The words that spans of <see cref="Article.Raw"/> touch.</summary>
    public WordSet AtRaw(IEnumerable<TextSpan> spans) => new(spans.SelectMany(span => Touched(_raw, span)));

    /// <summary>The words of the sentences that hold any of the words.</summary>
    public WordSet SentencesOf(WordSet words) => WordSet.Union(_sentences.Where(words.Overlaps));

    /// <summary>The words as they stand in the text, on one line and not too long; parts apart are joined by " … ".</summary>
    public string Show(WordSet words)
    {
        var shown = string.Join(" … ", Runs(words).Select(run => OnOneLine(run.Of(_article.Text))));
        return shown.Length <= SnippetLength ? $"“{shown}”" : $"“{shown[..SnippetLength]}…”";
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<int> Touched(TextSpan[] words, TextSpan span)
    {
        for (var i = FirstEndingAfter(words, span.Start); i < words.Length && words[i].Start < span.End; i++) yield return i;
    }

    private static int FirstEndingAfter(TextSpan[] words, int position) =>
        LowerBound.Of(words, position, static (word, position) => word.End <= position);

    private List<TextSpan> Runs(WordSet words)
    {
        var runs = new List<TextSpan>();
        var last = -2;
        foreach (var word in words.InOrder)
        {
            if (word == last + 1) runs[^1] = runs[^1].Join(_text[word]);
            else runs.Add(_text[word]);
            last = word;
        }

        return runs;
    }

    // Takes "2nd" and a "Đ" of two characters whole; "12.5" is two words, on both sides of every comparison.
    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.None, 5000)]
    private static partial Regex Word();
}
