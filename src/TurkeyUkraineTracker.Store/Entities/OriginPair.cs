using TurkeyUkraineTracker.Analysis.Linking.Origins;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>Two article versions that probably tell from one origin; pairs that do not are not kept.</summary>
public sealed class OriginPair
{
    /// <summary>The one whose hash comes first: who was stored earlier plays no part.</summary>
    public int FirstId { get; set; }

    public ArticleVersion First { get; set; } = null!;

    public int SecondId { get; set; }

    public ArticleVersion Second { get; set; } = null!;

    public double Score { get; set; }

    /// <summary>Strongest first.</summary>
    public required IReadOnlyList<OriginEvidence> Evidence { get; set; }
}
