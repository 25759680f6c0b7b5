using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary><c>Theo X, …</c> and <c>…, theo X</c>. After an attribution of the same passage X is the way the words came, not the speaker.</summary>
internal sealed class VietnameseCredit(Grammar grammar, RoleNouns roles) : IAttributionSieve
{
    private const int LongestSource = 24;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is not null || passage.IsTaken(i)) continue;

            if (passage.Is(i, "theo") && IsCrediting(passage, i)) AddCredit(passage, i);
        }
    }

    // "theo" credits at the start of a sentence and after a comma or bracket; elsewhere it means "along", "after", "by".
    private static bool IsCrediting(PassageView passage, int token) =>
        token == passage.Range.Start || passage.Tokens[token - 1].Lower is "," or "(" or ";" || passage.Article.QuotationAt(token - 1) is not null;

    private void AddCredit(PassageView passage, int theo)
    {
        var start = theo + 1;
        var named = start + grammar.LengthAt("document", passage.Tokens, start, passage.Range.End);
        if (passage.Is(named, "của") || passage.Is(named, "từ")) named++;

        var source = WithRole(passage, new(named, EndOfSource(grammar, passage, named)));
        if (source.IsEmpty) return;

        var before = new TokenRange(passage.Range.Start, passage.Is(theo - 1, ",") ? theo - 1 : theo);
        var after = new TokenRange(passage.Is(source.End, ",") ? source.End + 1 : source.End, passage.EndOfWords());
        if (before.Length > 0 && passage.AddVia(theo, source)) return;

        var content = before.Length > 1 ? before : after;
        if (content.Length > 1 && !passage.Overlaps(content))
            passage.Add(new(source, new(theo, named), [content], CueClass.Neutral, IsNegated: false, content == before ? AccordingTo.Trailing : AccordingTo.Leading));
    }

    // "Theo bà Mai, giám đốc cảng, hàng hóa …": a role between two commas still tells who.
    private TokenRange WithRole(PassageView passage, TokenRange source)
    {
        if (!passage.Is(source.End, ",") || roles.LengthAt(passage.Tokens, source.End + 1, passage.Range.End, out _) == 0) return source;

        var end = EndOfSource(grammar, passage, source.End + 1);
        return passage.Is(end, ",") && end < passage.EndOfWords() ? source with { End = end } : source;
    }

    /// <summary>Where the words naming a source end: at a comma, a colon or "rằng".</summary>
    public static int EndOfSource(Grammar grammar, PassageView passage, int start)
    {
        var end = start;
        var last = Math.Min(passage.EndOfWords(), start + LongestSource);
        while (end < last && passage.Article.QuotationAt(end) is null && passage.Tokens[end].Lower is not ("," or ":" or ";" or "." or "thì") && !grammar.Has("complementiser", passage.Tokens[end])) end++;
        return end;
    }
}
