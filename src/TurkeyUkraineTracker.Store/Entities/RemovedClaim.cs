namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>The id of a claim that was public once and that no article makes any more, so that whoever follows a feed can be told.</summary>
/// <remarks>Nothing of its words is kept here.</remarks>
public sealed class RemovedClaim
{
    public required string Key { get; set; }

    public DateTime RemovedUtc { get; set; }
}
