using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A word of a quotation.</summary>
/// <param name="Run">Which of the telling's quotations it stands in, from 0.</param>
/// <param name="AfterEllipsis">Dots stand between it and the word before.</param>
internal sealed record QuotedWord(string Key, TextSpan Span, int Run, bool AfterEllipsis);

/// <summary>The speaker's words of a telling, apart from the signs that others put between them.</summary>
/// <param name="Marks">Ellipses and insertions.</param>
internal sealed partial record QuotedWords(IReadOnlyList<QuotedWord> Words, IReadOnlyList<RenderingMark> Marks)
{
    public static QuotedWords Of(IReadOnlyList<SignatureWords> runs)
    {
        var marks = runs.SelectMany(MarksOf).ToList();
        return new([.. runs.SelectMany((run, place) => WordsOf(run, place, marks))], marks);
    }

    /// <summary>Words as written, one space between them.</summary>
    /// <param name="runs">The quotations they were read from.</param>
    public static string Text(IReadOnlyList<SignatureWords> runs, IEnumerable<QuotedWord> words) => string.Join(' ', words.Select(word => TextOf(runs[word.Run], word.Span)));

    private static string TextOf(SignatureWords run, TextSpan span) => run.Words[(span.Start - run.Span.Start)..(span.End - run.Span.Start)];

    private static IEnumerable<RenderingMark> MarksOf(SignatureWords run) => Sign().Matches(run.Words).Select(sign => new RenderingMark(
        sign.Value.Any(char.IsLetterOrDigit) ? RenderingMarkKind.Insertion : RenderingMarkKind.Ellipsis,
        new(run.Span.Start + sign.Index, run.Span.Start + sign.Index + sign.Length),
        sign.Value));

    private static IEnumerable<QuotedWord> WordsOf(SignatureWords run, int place, List<RenderingMark> marks)
    {
        var tokens = Tokeniser.Tokenise(run.Words);
        var last = int.MinValue;
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = new TextSpan(tokens[i].Span.Start + run.Span.Start, tokens[i].Span.End + run.Span.Start);
            if (tokens[i].Kind == TokenKind.Punctuation || marks.Exists(mark => mark.Span.Contains(span))) continue;

            var isTorn = marks.Exists(mark => mark.Kind == RenderingMarkKind.Ellipsis && last <= mark.Span.Start && mark.Span.End <= span.Start);
            last = span.End;
            yield return new(tokens[i].Lower, span, place, isTorn);
        }
    }

    // Takes "[…]", "(...)", "…", "...." and "[the ministers]"; not one full stop, nor brackets that run on over a page.
    [GeneratedRegex(@"\[[^\[\]]{0,120}\]|\(\s*(…|\.{3,})\s*\)|…|\.{3,}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Sign();
}
