using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Ingestion.Queueing;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>Takes in what a command names: archives of other stores by restoring them, everything else through the queue.</summary>
public sealed class PathIntake(Intake intake, Restoration restoration)
{
    /// <summary>Archives come first: the ids they bring were given out before those of articles that are new.</summary>
    /// <returns>One outcome per document, as soon as it is known; see <see cref="Intake.FollowAsync"/> and <see cref="Restoration.RunAsync"/>.</returns>
    public async IAsyncEnumerable<Outcome> RunAsync(AskedPaths asked, [EnumeratorCancellation] CancellationToken ct)
    {
        var job = asked.Documents.Count > 0 ? await intake.AskAsync(asked, ct) : (int?)null;
        foreach (var archive in asked.Archives)
        {
            await foreach (var outcome in restoration.RunAsync(archive, ct)) yield return outcome;
        }

        if (job is not { } id) yield break;
        await foreach (var outcome in intake.FollowAsync(id, ct)) yield return outcome;
    }
}
