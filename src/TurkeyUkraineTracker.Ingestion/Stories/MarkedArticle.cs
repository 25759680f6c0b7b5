using System.Text;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>An article of a story.</summary>
/// <param name="Text">What a file of the article itself would hold: without a trace of the marks, whose spans count in it.</param>
/// <param name="Marks">In text order; none nests in another.</param>
internal sealed partial record MarkedArticle(string Name, string Text, IReadOnlyList<ClaimMark> Marks)
{
    /// <exception cref="FormatException">A mark is open, empty or inside another.</exception>
    public static MarkedArticle Parse(string name, string marked)
    {
        var text = new StringBuilder();
        var marks = new List<ClaimMark>();
        var (last, open) = (0, (Match?)null);
        foreach (Match bracket in Bracket().Matches(marked))
        {
            text.Append(marked, last, bracket.Index - last);
            last = bracket.Index + bracket.Length;
            open = bracket.Groups["id"].Success ? Opened(bracket) : Closed(bracket);
        }

        if (open is not null) throw Broken(open);
        return new(name, text.Append(marked, last, marked.Length - last).ToString(), marks);

        Match Opened(Match bracket)
        {
            if (open is not null) throw Broken(bracket);
            marks.Add(new(bracket.Groups["id"].Value, bracket.Groups["optional"].Success, new(text.Length, text.Length)));
            return bracket;
        }

        Match? Closed(Match bracket)
        {
            if (open is null || marks[^1].Span.Start == text.Length) throw Broken(bracket);
            marks[^1] = marks[^1] with { Span = new(marks[^1].Span.Start, text.Length) };
            return null;
        }

        FormatException Broken(Match bracket) => new($"{name}: a mark is open, empty or inside another at “{marked[bracket.Index..Math.Min(bracket.Index + 40, marked.Length)]}”.");
    }

    public RawDocument ToDocument() => new(Name, Encoding.UTF8.GetBytes(Text));

    // Takes "[[g1|", "[[g1?|" and "]]"; a Markdown link "[words](address)" has neither.
    [GeneratedRegex(@"\[\[(?<id>[a-z]+[0-9]+)(?<optional>\?)?\||\]\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bracket();
}

/// <summary>A claim where an article makes it.</summary>
/// <param name="Id">Equal for what is the same claim.</param>
/// <param name="IsOptional">Pairs with it are right and not asked for.</param>
internal sealed record ClaimMark(string Id, bool IsOptional, TextSpan Span);
