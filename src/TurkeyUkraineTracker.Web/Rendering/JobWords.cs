using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>How far jobs and documents are, in words.</summary>
public static class JobWords
{
    public static string Of(JobRow job) => $"{Of(job.State, job.IsOver)}: {string.Join(", ", Parts(job))}";

    public static string Of(QueuedRow document) => document.State switch
    {
        DocumentState.ToFetch => document.Why is null ? "to be fetched" : "to be fetched again",
        DocumentState.ToRead => "to be read",
        DocumentState.Stored when document.Version > 1 => FormattableString.Invariant($"version {document.Version}: ") + Found(document),
        DocumentState.Stored => Found(document),
        DocumentState.Unchanged => "stored before",
        DocumentState.Refused => "not taken in",
        DocumentState.Failed => "set aside",
        _ => "cancelled",
    };

    private static string Found(QueuedRow document) => $"{CountWords.Of(document.Claims, "claim")}, {CountWords.Of(document.Figures, "figure")}";

    private static string Of(JobState state, bool isOver) => state switch
    {
        JobState.Cancelled => "cancelled",
        JobState.Paused => "paused",
        JobState.Held => "waits for you",
        _ => isOver ? "done" : "going on",
    };

    private static IEnumerable<string> Parts(JobRow job)
    {
        yield return $"{CountWords.Of(job.Found, "document")}";
        if (job.Waiting > 0) yield return $"{CountWords.Number(job.Waiting)} waiting";
        if (job.Stored > 0) yield return $"{CountWords.Number(job.Stored)} stored";
        if (job.Refused > 0) yield return $"{CountWords.Number(job.Refused)} not taken in";
        if (job.Failed > 0) yield return $"{CountWords.Number(job.Failed)} set aside";
    }
}
