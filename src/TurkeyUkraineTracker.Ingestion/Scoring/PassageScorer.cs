using System.Diagnostics;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Measures extraction on articles that a careful reader annotated (.gold files, docs/data-format.md). Touches no database.</summary>
public sealed class PassageScorer(ArticleReader reader, ArticleAnalyser analyser)
{
    /// <summary>Reads and analyses the article as if it had no annotations, and compares. Deterministic.</summary>
    /// <returns><see cref="Outcome.Scored"/>, or why not.</returns>
    public Task<Outcome> ScoreAsync(FoundFile file) => OneArticle.GuardAsync(file.Name, () => Task.FromResult(file.Open() switch
    {
        OpenedFile.Readable(var raw) => Score(raw),
        OpenedFile.Refused(var why) => new Outcome.Unreadable(file.Name, why),
        _ => throw new UnreachableException(),
    }));

    /// <summary>Compares what was found in an article with its annotations. Pure.</summary>
    internal PassageScore Compare(GoldPassage gold, ArticleExtraction found)
    {
        var trial = new Trial(analyser.Topic, gold, found);
        var sheet = new ScoreSheet();
        new AttributedScoring(trial, sheet).Score();
        new NarratedScoring(trial, sheet).Score();
        new FigureScoring(trial, sheet).Score();
        new DateScoring(trial, sheet).Score();
        new NameScoring(trial, sheet).Score();
        new CitationScoring(trial, sheet).Score();
        new BoilerplateScoring(trial, sheet).Score();
        return sheet.Close(gold);
    }

    private Outcome Score(RawDocument file)
    {
        try
        {
            return Score(file.Name, GoldPassage.Parse(file.Name, AnnotatedFiles.TextOf(file)));
        }
        catch (FormatException unreadable)
        {
            return new Outcome.Unreadable(file.Name, unreadable.Message);
        }
    }

    private Outcome Score(string name, GoldPassage gold) => reader.Read(gold.ToDocument()) switch
    {
        ReadResult.Readable(var article) => new Outcome.Scored(name, Compare(gold, analyser.Extract(article))),
        ReadResult.Unreadable(var why) => new Outcome.Unreadable(name, why),
        _ => throw new UnreachableException(),
    };
}
