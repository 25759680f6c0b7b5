namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>Documents that were asked for together.</summary>
public sealed class IngestionJob
{
    public int Id { get; set; }

    /// <summary>What was asked for, in words for people.</summary>
    public required string Label { get; set; }

    public JobState State { get; set; }

    public DateTime AskedUtc { get; set; }

    public List<QueuedDocument> Documents { get; } = [];
}

/// <summary>Whether the documents of a job may be worked on.</summary>
public enum JobState
{
    Open,

    /// <summary>A person wants to see first what would be found.</summary>
    Held,

    Paused,

    Cancelled,
}
