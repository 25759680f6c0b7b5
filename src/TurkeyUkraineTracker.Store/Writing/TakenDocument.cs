namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>A document that this process has in hand.</summary>
/// <param name="Path">Of a file; null when the bytes are in the queue, or on the web.</param>
/// <param name="Attempt">1 for the first.</param>
public sealed record TakenDocument(int Id, string Name, string? Path, Uri? Url, int Attempt);

/// <summary>What became of a document of the queue.</summary>
/// <param name="Why">The reason of a refusal or failure.</param>
/// <param name="Slug">Of the article it became, or was already.</param>
/// <param name="Version">Of that article; 1 when it was new.</param>
public sealed record DocumentEnd(Entities.DocumentState State, string? Why = null, string? Slug = null, int Version = 0, int Claims = 0, int Figures = 0);
