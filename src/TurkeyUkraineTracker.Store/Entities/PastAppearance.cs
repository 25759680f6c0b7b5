using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A claim's occurrence in a version whose place another has taken: no list counts it, and the page of the version shows it.</summary>
public sealed class PastAppearance
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public ArticleVersion Version { get; set; } = null!;

    /// <summary>As <see cref="Appearance.Number"/>.</summary>
    public int Number { get; set; }

    /// <summary>As <see cref="Appearance.Key"/>; the next version has the same one where it has the same words by the same speaker.</summary>
    public required string Key { get; set; }

    /// <summary>The public id of the claim it was in.</summary>
    public required string ClaimKey { get; set; }

    public required string Text { get; set; }

    public string? SpeakerText { get; set; }

    public AttributionKind Kind { get; set; }

    /// <summary>Start of the anchored words in the version's text.</summary>
    public int Start { get; set; }

    public int End { get; set; }
}
