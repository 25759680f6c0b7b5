using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>Two appearances that do not go together in one respect.</summary>
public sealed class AppearanceTension
{
    public int Id { get; set; }

    /// <summary>The one of the two that was seen first.</summary>
    public int FirstId { get; set; }

    public Appearance First { get; set; } = null!;

    public int SecondId { get; set; }

    public Appearance Second { get; set; } = null!;

    public TensionKind Kind { get; set; }

    public required TensionSide FirstSide { get; set; }

    public required TensionSide SecondSide { get; set; }
}
