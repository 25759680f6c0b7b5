namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A document over time: its versions hold what it said when it was read.</summary>
public sealed class TrackedArticle
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public string? Url { get; set; }

    /// <summary>The address by which another document is told to be this one, changed; null when it has none of its own (<see cref="Writing.AddressKey"/>).</summary>
    public string? AddressKey { get; set; }

    public int? OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    public List<ArticleVersion> Versions { get; } = [];
}
