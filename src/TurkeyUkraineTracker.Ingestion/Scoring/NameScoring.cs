using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well mentions by name, alias, adjective and metonym were found. Roles and pronouns are not annotated, and not measured.</summary>
internal sealed class NameScoring(Trial trial, ScoreSheet sheet)
{
    // A name has no value but its extent.
    private const double HalfOfTheWords = 0.5;

    public void Score()
    {
        var given =
            from actor in trial.Found.Actors
            from mention in actor.Mentions
            where mention.Form is MentionForm.Name or MentionForm.Alias or MentionForm.Metonym
            let words = trial.Words.At([mention.Span])
            select new Spot<ExtractedActor>(actor, words, !words.Overlaps(trial.Boilerplate), actor.Id, mention.Rule);

        new Spotting<GoldName, ExtractedActor>(trial, sheet, Measure.Names, IsSame, HalfOfTheWords).Score([.. trial.Gold.Names.Select(Expected)], [.. given]);
    }

    private Spot<GoldName> Expected(GoldName name) => new(name, trial.Words.AtRaw(name.Words.Spans), !name.IsOptional, string.Join('|', name.Ids));

    private bool IsSame(GoldName gold, ExtractedActor found) => trial.Actors.IsOneOf(gold.Ids, found.Id);
}
