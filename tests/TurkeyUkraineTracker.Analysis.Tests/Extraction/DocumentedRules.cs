using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>docs/rules.md is true: each rule takes what its row says and leaves alone what it refuses.</summary>
public sealed class DocumentedRules
{
    public static IEnumerable<object[]> Rows => DocumentedRule.ReadAll().Select(row => new object[] { row.Rule, row.Takes });

    [Theory, MemberData(nameof(Rows))]
    public void A_rule_takes_what_its_row_shows_in_bold(string rule, string takes)
    {
        var row = RowOf(rule, takes);

        var found = Results(row.Language, row.Takes).Where(result => result.Rule == rule).Select(result => result.Words);

        Assert.Contains(string.Join(" … ", row.Taken), found);
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_rule_refuses_what_its_row_says(string rule, string takes)
    {
        var row = RowOf(rule, takes);

        var found = Results(row.Language, row.Refuses).Where(result => result.Rule == rule).Select(result => result.Words);

        Assert.Empty(found);
    }

    private static DocumentedRule RowOf(string rule, string takes) => DocumentedRule.ReadAll().Single(row => row.Rule == rule && row.Takes == takes);

    private static IEnumerable<(string Rule, string Words)> Results(string language, string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));
        return found.Attributions.Select(a => (a.Rule, Words(found, a.Content)))
            .Concat(found.Claims.Select(c => (c.Rule, Words(found, c.Content))))
            .Concat(found.Claims.Select(c => (c.OccasionRule ?? "", Words(found, c.Content))))
            .Concat(found.Actors.SelectMany(a => a.Mentions).Select(m => (m.Rule, Words(found, [m.Span]))))
            .Concat(found.Figures.Select(f => (f.Rule, Words(found, [f.Span]))))
            .Concat(found.Shares.Select(share => (share.Rule, Words(found, [found.Figures[share.Share].Span]))))
            .Concat(found.Citations.Select(c => (c.Rule, Words(found, [c.Span]))))
            .Concat(found.Dates.Select(d => (d.Rule, Words(found, [d.Span]))));
    }

    private static string Words(ArticleExtraction found, IEnumerable<TextSpan> spans) => Some.Words(found.Article, spans);
}
