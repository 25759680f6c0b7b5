using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>Measures matching on stories that a careful reader marked (.story files, docs/data-format.md).</summary>
/// <remarks>The articles of a story go the way of every article, into a store of the story's own that is gone afterwards; no other store is touched.</remarks>
public sealed class StoryScorer(Topic topic)
{
    /// <summary>Whether the file is one to be given to <see cref="ScoreAsync(FoundFile, CancellationToken)"/>.</summary>
    public static bool Takes(FoundFile file) => Path.GetExtension(file.Path) == MarkedStory.Extension;

    /// <returns><see cref="Outcome.StoryScored"/>, or why not. Deterministic.</returns>
    public Task<Outcome> ScoreAsync(FoundFile file, CancellationToken ct) => OneArticle.GuardAsync(file.Name, () => file.Open() switch
    {
        OpenedFile.Readable(var raw) => ScoreAsync(raw, ct),
        OpenedFile.Refused(var why) => Task.FromResult<Outcome>(new Outcome.Unreadable(file.Name, why)),
        _ => throw new UnreachableException(),
    });

    private Task<Outcome> ScoreAsync(RawDocument file, CancellationToken ct)
    {
        try
        {
            return ScoreAsync(file.Name, MarkedStory.Parse(file.Name, AnnotatedFiles.TextOf(file)), ct);
        }
        catch (FormatException unreadable)
        {
            return Task.FromResult<Outcome>(new Outcome.Unreadable(file.Name, unreadable.Message));
        }
    }

    private async Task<Outcome> ScoreAsync(string name, MarkedStory story, CancellationToken ct)
    {
        using var scratch = new ScratchStore();
        await using var rooms = new ServiceCollection().AddLogging().AddTrackerStore(scratch.DatabasePath).AddIngestion(topic).BuildServiceProvider();
        await rooms.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, ct);
        foreach (var article in story.Articles)
        {
            var outcome = await rooms.GetRequiredService<Ingestor>().IngestAsync(article.ToDocument(), ct);
            if (!outcome.IsGood) return outcome with { Name = $"{name}, {outcome.Name}" };
        }

        var claims = new List<IReadOnlyList<ExportedAppearance>>();
        await foreach (var claim in rooms.GetRequiredService<ExportRows>().ReadAsync(ct)) claims.Add(claim.Appearances);
        return new Outcome.StoryScored(name, new StoryScoring(story, claims).Score());
    }
}
