using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A headline that puts a person and a colon before what is said: <c>Lavrov: Corridor will reopen</c>, <c>Ông Lavrov: Hành lang sẽ mở lại</c>.</summary>
internal sealed class HeadlineColon(Grammar grammar) : IAttributionSieve
{
    public const string Headline = "person-then-colon";

    private const int LongestLabel = 8;
    private const int ShortestContent = 2;

    public void Find(PassageView passage)
    {
        var isHeadline = passage.Article.Article.Paragraphs[passage.Paragraph].Kind == SegmentKind.Headline && passage.Range.Start == passage.Article.ParagraphRanges[passage.Paragraph].Start;
        if (!isHeadline || passage.Found.Count > 0) return;

        var colon = passage.FirstAfter(passage.Range.Start, i => passage.Is(i, ":"));
        var label = new TokenRange(passage.Range.Start, colon);
        var content = new TokenRange(colon + 1, passage.EndOfWords());
        if (label.Length <= LongestLabel && content.Length >= ShortestContent && IsTold(passage, label))
            passage.Add(new(label, new(colon, colon + 1), [content], CueClass.Neutral, IsNegated: false, Headline) { MustBePerson = true });
    }

    // The article speaks of the same name again; "Explainer" and "Live" it does not.
    private bool IsTold(PassageView passage, TokenRange label)
    {
        var last = passage.Tokens[label.End - 1];
        if (!last.IsWord || !passage.Article.IsCapitalised(label.End - 1) || grammar.Has("weekday", last)) return false;

        return Enumerable.Range(passage.Range.End, passage.Tokens.Count - passage.Range.End).Any(i => passage.Tokens[i].Key == last.Key && passage.Article.IsCapitalised(i));
    }
}
