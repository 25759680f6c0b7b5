namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A quotation and its speaker behind a dash: <c>"…" — Marta Oyelaran</c>.</summary>
internal sealed class SignedQuotation : IAttributionSieve
{
    public const string Signed = "quotation-then-dash";

    private const int LongestName = 12;
    private const int ShortestQuotation = 4;

    public void Find(PassageView passage)
    {
        if (passage.Found.Count > 0 || passage.Article.QuotationAt(passage.Range.Start) is not { IsClosed: true } quotation || quotation.Inner.Length < ShortestQuotation) return;

        var dash = new TokenRange(quotation.Outer.End, quotation.Outer.End);
        while (passage.Range.Contains(dash.End) && passage.Tokens[dash.End].Lower is "—" or "–" or "―" or "-") dash = dash with { End = dash.End + 1 };
        var name = new TokenRange(dash.End, passage.EndOfWords());
        if (!dash.IsEmpty && name.Length is > 0 and <= LongestName && passage.Article.IsCapitalised(name.Start) && passage.UseAt(name.Start) is null && !passage.Uses.Any())
            passage.Add(new(name, dash, [quotation.Outer], CueClass.Neutral, IsNegated: false, Signed) { IsSpeech = true });
    }
}
