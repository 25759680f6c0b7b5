using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A claim's occurrence in a version of an article.</summary>
public sealed class Appearance
{
    public int Id { get; set; }

    public int ClaimId { get; set; }

    public Claim Claim { get; set; } = null!;

    public int VersionId { get; set; }

    public ArticleVersion Version { get; set; } = null!;

    /// <summary>The public id of the claim it would be by itself (<see cref="Writing.ClaimKey"/>); the claim's id as long as no earlier appearance joins.</summary>
    public required string Key { get; set; }

    /// <summary>The content in one line.</summary>
    public required string Text { get; set; }

    public int? SpeakerId { get; set; }

    public Actor? Speaker { get; set; }

    /// <summary>What the article calls the speaker; also kept for speakers nobody knows.</summary>
    public string? SpeakerText { get; set; }

    /// <summary>1 for the article's first claim; the n of <c>#c-n</c>.</summary>
    public int Number { get; set; }

    /// <summary>Counted from 0 in text order; claims cut from one attribution share it.</summary>
    public int Attribution { get; set; }

    public AttributionKind Kind { get; set; }

    public required AnchorColumns Anchor { get; set; }

    /// <summary>Start of the anchored words as the outside world counts them (<see cref="FilePositions"/>).</summary>
    public int FileStart { get; set; }

    /// <summary>End of the anchored words as the outside world counts them, exclusive.</summary>
    public int FileEnd { get; set; }

    public required AppearanceSpans Spans { get; set; }

    public required DatedBy Said { get; set; }

    /// <summary>Actor ids of outlets or documents between the speaker and the article, nearest the speaker first.</summary>
    public required List<string> Via { get; set; }

    public required string Rule { get; set; }

    public required AppearanceSignature Signature { get; set; }

    public List<AppearanceTerm> Terms { get; } = [];

    public List<Figure> Figures { get; } = [];
}

/// <summary>An <see cref="Analysis.Documents.Anchor"/> without its hash, which the version has.</summary>
public sealed record AnchorColumns(int Start, int End, string Exact, string Prefix, string Suffix)
{
    public TextSpan Span => new(Start, End);

    public static AnchorColumns Of(Anchor anchor) => new(anchor.Span.Start, anchor.Span.End, anchor.Exact, anchor.Prefix, anchor.Suffix);

    public Anchor ToAnchor(string sha256) => new(Span, Exact, Prefix, Suffix, sha256);
}

/// <summary>The parts of an attribution in the article's text; each list may be empty but <paramref name="Content"/>.</summary>
public sealed record AppearanceSpans(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Speaker)
{
    /// <summary>The smallest span that holds them all.</summary>
    public TextSpan Whole => Content.Concat(Cue).Concat(Speaker).Aggregate((whole, span) => whole.Join(span));
}
