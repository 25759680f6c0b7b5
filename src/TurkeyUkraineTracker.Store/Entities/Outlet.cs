namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>Who publishes articles.</summary>
public sealed class Outlet
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public List<TrackedArticle> Articles { get; } = [];
}
