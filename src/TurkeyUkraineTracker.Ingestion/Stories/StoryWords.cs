using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>The words of an article's file, numbered: what marks and appearances, which count in code points, have in common.</summary>
internal sealed class StoryWords
{
    private const int SnippetLength = 90;

    private readonly string _text;
    private readonly List<TextSpan> _words;
    private readonly List<TextSpan> _inFile;

    public StoryWords(string text)
    {
        var points = new CodePoints(text);
        _text = text;
        _words = [.. PassageWords.Spans(text)];
        _inFile = [.. _words.Select(points.Of)];
    }

    /// <param name="span">In the text, as <see cref="ClaimMark.Span"/>.</param>
    public WordSet At(TextSpan span) => Touched(_words, span);

    /// <param name="span">In code points, as <see cref="Store.Queries.ExportedAppearance"/> counts.</param>
    public WordSet AtInFile(TextSpan span) => Touched(_inFile, span);

    /// <summary>The stretch from the first word to the last, on one line and not too long.</summary>
    public string Show(WordSet words)
    {
        if (words.Count == 0) return "“”";

        var stretch = _words[words.InOrder.First()].Join(_words[words.InOrder.Last()]).Of(_text).ReplaceLineEndings(" ");
        return stretch.Length <= SnippetLength ? $"“{stretch}”" : $"“{stretch[..SnippetLength]}…”";
    }

    private static WordSet Touched(List<TextSpan> words, TextSpan span) => new(Enumerable.Range(0, words.Count).Where(i => words[i].Overlaps(span)));
}
