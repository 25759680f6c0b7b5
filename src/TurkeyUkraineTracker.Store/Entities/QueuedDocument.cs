namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A document that was asked for: where it is to be had from, how far it is and, in the end, what became of it.</summary>
public sealed class QueuedDocument
{
    public int Id { get; set; }

    public int JobId { get; set; }

    public IngestionJob Job { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>Absolute path of a file; null for what was sent or is fetched.</summary>
    public string? Path { get; set; }

    /// <summary>Where it is, or was, fetched from.</summary>
    public string? Url { get; set; }

    public DocumentState State { get; set; }

    /// <summary>How often somebody began with its present stage.</summary>
    public int Attempts { get; set; }

    /// <summary>Not to be taken before; null: at once.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>The process that has it in hand, or had it last.</summary>
    public string? Owner { get; set; }

    /// <summary>Until then nobody else takes it; null when nobody has it in hand.</summary>
    public DateTime? LeasedUntilUtc { get; set; }

    /// <summary>The reason of a refusal or failure, a sentence for people.</summary>
    public string? Why { get; set; }

    /// <summary>Of the article it became.</summary>
    public string? Slug { get; set; }

    /// <summary>Of the article; 1 when it was new.</summary>
    public int Version { get; set; }

    public int Claims { get; set; }

    public int Figures { get; set; }

    /// <summary>Kept only until it is read.</summary>
    public QueuedContent? Content { get; set; }
}

/// <summary>What is to be done with a document, or what became of it.</summary>
public enum DocumentState
{
    ToFetch,
    ToRead,
    Stored,
    Unchanged,
    Refused,
    Failed,
    Cancelled,
}

/// <summary>The bytes of a document that waits, in a table of their own: lists of the queue never read them.</summary>
public sealed class QueuedContent
{
    public int DocumentId { get; set; }

    public required byte[] Bytes { get; set; }

    /// <summary>Their character set as the server named it; null when it did not, or when nobody sent them.</summary>
    public string? Charset { get; set; }
}
