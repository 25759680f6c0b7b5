using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>An outcome as the queue keeps it, and back.</summary>
internal static class QueueOutcome
{
    public static DocumentEnd EndOf(Outcome outcome) => outcome switch
    {
        Outcome.Stored stored => new(DocumentState.Stored, Slug: stored.Slug, Version: stored.Version, Claims: stored.Claims, Figures: stored.Figures),
        Outcome.Unchanged unchanged => new(DocumentState.Unchanged, Slug: unchanged.Slug),
        Outcome.Unreadable unreadable => new(DocumentState.Refused, unreadable.Why),
        Outcome.Failed failed => new(DocumentState.Failed, failed.Why),
        _ => throw new NotSupportedException($"Nothing in the queue ends as {outcome}."),
    };

    public static Outcome Of(QueuedRow row) => row.State switch
    {
        DocumentState.Stored => new Outcome.Stored(row.Name, row.Slug!, row.Claims, row.Figures, row.Version),
        DocumentState.Unchanged => new Outcome.Unchanged(row.Name, row.Slug!),
        DocumentState.Refused => new Outcome.Unreadable(row.Name, row.Why!),
        DocumentState.Failed => new Outcome.Failed(row.Name, row.Why!, new InvalidOperationException(row.Why)),
        DocumentState.Cancelled => new Outcome.Unreadable(row.Name, Intake.Cancelled),
        _ => throw new NotSupportedException($"{row.Name} has not come to an end."),
    };
}
