using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A job with how far it is.</summary>
/// <param name="Found">Documents in all.</param>
/// <param name="Waiting">Not ended yet.</param>
/// <param name="Stored">Stored, or stored before.</param>
/// <param name="Refused">Not taken in for a reason of theirs.</param>
/// <param name="Failed">Set aside because something broke.</param>
public sealed record JobRow(int Id, string Label, JobState State, DateTime AskedUtc, int Found, int Waiting, int Stored, int Refused, int Failed)
{
    public bool IsOver => Waiting == 0 || State == JobState.Cancelled;

    public bool IsMoving => !IsOver && State == JobState.Open;
}

/// <summary>A document of a job.</summary>
public sealed record QueuedRow(int Id, string Name, string? Url, DocumentState State, string? Why, string? Slug, int Version, int Claims, int Figures, string? Owner);
