using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>An annotated article beside what was found in it, with what every comparison of the two needs.</summary>
internal sealed class Trial
{
    public Trial(Topic topic, GoldPassage gold, ArticleExtraction found)
    {
        (Gold, Found, Words) = (gold, found, new(found.Article));
        Actors = new(topic, gold, found, Words);
        Expected = [.. gold.Claims.Select(claim => ExpectedClaim.Of(claim, gold, Words))];
        Given = [.. found.Claims.Select(claim => GivenClaim.Of(claim, found, Words))];
        Boilerplate = Words.AtRaw(gold.Boilerplate.SelectMany(boilerplate => boilerplate.Spans));
        Opinions = Words.AtRaw(gold.Opinions.SelectMany(opinion => opinion.Spans));
    }

    public GoldPassage Gold { get; }

    public ArticleExtraction Found { get; }

    public PassageWords Words { get; }

    public ActorAlignment Actors { get; }

    public IReadOnlyList<ExpectedClaim> Expected { get; }

    public IReadOnlyList<GivenClaim> Given { get; }

    public WordSet Boilerplate { get; }

    /// <summary>What is a view or a question and asserts no fact: nothing narrated comes from it.</summary>
    public WordSet Opinions { get; }
}
