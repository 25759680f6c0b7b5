using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A quantity in a version of an article.</summary>
public sealed class Figure
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public ArticleVersion Version { get; set; } = null!;

    /// <summary>The claim that states it; null when it stands outside of every claim.</summary>
    public int? AppearanceId { get; set; }

    public Appearance? Appearance { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The words as written.</summary>
    public required string Text { get; set; }

    public decimal? Value { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public required string Unit { get; set; }

    public FigureBound Bound { get; set; }

    public bool IsApproximate { get; set; }

    public FigureChange? Change { get; set; }

    /// <summary>What is counted or measured, when that is known.</summary>
    public string? Measure { get; set; }

    /// <summary>EDTF of the time the figure holds for, when that is known.</summary>
    public string? Period { get; set; }

    /// <summary>The amount that it is a share of, where the article says so: what it comes to can be computed.</summary>
    public int? ShareOfId { get; set; }

    public Figure? ShareOf { get; set; }

    public required string Rule { get; set; }

    /// <summary>The order of lists: the value, else the low end, else the high one, as near as a binary number comes; 0 for none.</summary>
    public double SortValue { get; set; }

    /// <summary>Folded words that full-text search finds it by: as written, its unit and its measure.</summary>
    public string SearchText { get; set; } = "";

    public TextSpan Span => new(Start, End);
}
