using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>An article's bytes and text as read once; never changed afterwards.</summary>
public sealed class ArticleVersion
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public TrackedArticle Article { get; set; } = null!;

    /// <summary>1 for the article's first version.</summary>
    public int Number { get; set; }

    /// <summary>Of the raw bytes, lower-case hex; no two versions share it.</summary>
    public required string Sha256 { get; set; }

    public required string FileName { get; set; }

    public DocumentFormat Format { get; set; }

    public required string Encoding { get; set; }

    public required string Language { get; set; }

    /// <summary>Whether extraction has rules for the language.</summary>
    public bool IsSupported { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public required DatedBy Published { get; set; }

    /// <summary>The order of lists, newest first: the last day it may have been published on, else the first, else 0.</summary>
    public int SortDay { get; set; }

    public required string AnalysisVersion { get; set; }

    public DateTime ReadUtc { get; set; }

    public int ByteCount { get; set; }

    public required VersionContent Content { get; set; }

    public required ArticleWords Words { get; set; }

    public List<Appearance> Appearances { get; } = [];

    /// <summary>What <see cref="Appearances"/> became when another version took this one's place.</summary>
    public List<PastAppearance> PastAppearances { get; } = [];

    public List<Figure> Figures { get; } = [];

    public List<ArticleActor> Actors { get; } = [];

    public List<Designation> Designations { get; } = [];

    /// <summary>Those in which this version is the first of the two.</summary>
    public List<OriginPair> Origins { get; } = [];
}

/// <summary>The long values of a version, in a table of their own: SQLite would walk through them to reach any column behind them.</summary>
public sealed class VersionContent
{
    public int VersionId { get; set; }

    public required byte[] RawBytes { get; set; }

    /// <summary>The immutable text that all spans point into.</summary>
    public required string Text { get; set; }

    /// <summary>What no page filters, counts or joins: an <see cref="AnalysisDocument"/>, compressed.</summary>
    public required byte[] Document { get; set; }
}

/// <summary>What full-text search finds a version by, folded by <see cref="NameKey"/>.</summary>
public sealed class ArticleWords
{
    public int VersionId { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    /// <summary>Every name of the actors it mentions, in every language: a search may do without them.</summary>
    public required string Names { get; set; }
}
