using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>What comparing two appearances came to; kept only where there is something to tell the reader.</summary>
public sealed class AppearanceMatch
{
    /// <summary>The one of the two that was seen first.</summary>
    public int FirstId { get; set; }

    public Appearance First { get; set; } = null!;

    public int SecondId { get; set; }

    public Appearance Second { get; set; } = null!;

    public double Score { get; set; }

    public MatchVerdict Verdict { get; set; }

    public ClaimRelation Relation { get; set; }

    /// <summary>Strongest first.</summary>
    public required IReadOnlyList<MatchReason> Reasons { get; set; }

    public required string MatcherVersion { get; set; }

    /// <summary>What a person said of the two (<see cref="Judgement"/> has who and why); null when nobody has.</summary>
    public Judged? Judged { get; set; }

    /// <summary>Why the two are not one claim although this match would make them; null when they are, or when it would not.</summary>
    public string? Refused { get; set; }
}

/// <summary>What an appearance is matched by, apart from it: no list needs it.</summary>
public sealed class AppearanceSignature
{
    public int AppearanceId { get; set; }

    public required ClaimSignature Signature { get; set; }

    /// <summary>Where the words that a comparison can point at stand as the outside world counts them (<see cref="FilePositions"/>).</summary>
    public required IReadOnlyList<FilePlace> Places { get; set; }
}

/// <param name="Span">In the article's text.</param>
/// <param name="InFile">In code points.</param>
public sealed record FilePlace(TextSpan Span, TextSpan InFile);

/// <summary>A term an appearance is found by when another is looking for its like.</summary>
public sealed class AppearanceTerm
{
    public required string Term { get; set; }

    /// <summary>The <see cref="Appearance.Key"/>, a hash: in its order a term's appearances stand as if by lot, whoever came first.</summary>
    public required string Key { get; set; }

    public int AppearanceId { get; set; }
}
