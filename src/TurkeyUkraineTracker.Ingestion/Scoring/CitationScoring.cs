using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well it was found whom an article leans on. Only articles that annotate citations are measured.</summary>
internal sealed class CitationScoring(Trial trial, ScoreSheet sheet)
{
    public void Score()
    {
        if (trial.Gold.Citations.Count == 0) return;

        var spotting = new Spotting<GoldCitation, ExtractedCitation>(trial, sheet, Measure.Citations, IsSame);
        foreach (var (gold, found) in spotting.Score([.. trial.Gold.Citations.Select(Expected)], [.. trial.Found.Citations.Select(Given)]))
        {
            var detail = $"{string.Join('|', gold.Thing.Kinds)}, got {found.Thing.Kind}";
            sheet.Compare(Measure.CitationKind, gold.Thing.Kinds.Contains(found.Thing.Kind), trial.Words.Show(gold.Words), detail);
        }
    }

    private Spot<GoldCitation> Expected(GoldCitation citation) =>
        new(citation, trial.Words.AtRaw(citation.Words.Spans), !citation.IsOptional, string.Join('|', citation.Ids));

    // Whoever says something is measured as the speaker of a claim; that the article leans on the same words is right where annotated, else neither.
    private Spot<ExtractedCitation> Given(ExtractedCitation citation)
    {
        var words = trial.Words.At([citation.Span]);
        return new(citation, words, citation.Kind != CitationKind.Statement && !words.Overlaps(trial.Boilerplate), citation.CitedId, citation.Rule);
    }

    private bool IsSame(GoldCitation gold, ExtractedCitation found) => trial.Actors.Credits(gold.Ids, found.CitedId, null);
}
