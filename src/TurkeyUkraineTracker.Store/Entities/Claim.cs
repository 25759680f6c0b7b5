using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A proposition by a speaker, or told by articles themselves, tracked across articles.</summary>
/// <remarks>Its words are those of the appearance seen first; everything here is made of its appearances (<see cref="Writing.ClaimFields"/>).</remarks>
public sealed class Claim
{
    public int Id { get; set; }

    /// <summary>The public id: the <see cref="Appearance.Key"/> of its appearance seen first.</summary>
    public required string Key { get; set; }

    public required string Slug { get; set; }

    public required string Text { get; set; }

    public required string Language { get; set; }

    public AttributionKind Kind { get; set; }

    public int? SpeakerId { get; set; }

    public Actor? Speaker { get; set; }

    /// <summary>What the article calls the speaker; also kept for speakers nobody knows.</summary>
    public string? SpeakerText { get; set; }

    /// <summary>The speaker denied the words, or is said not to have said them.</summary>
    public bool IsDenied { get; set; }

    public required DatedBy Said { get; set; }

    /// <summary>First day on which one of the claim's articles may have been published.</summary>
    public int? PublishedFirstDay { get; set; }

    /// <summary>Last day on which one of the claim's articles may have been published.</summary>
    public int? PublishedLastDay { get; set; }

    /// <summary>The order of lists, newest first: the last day it may have been said on, else published on, else 0.</summary>
    public int SortDay { get; set; }

    /// <summary>Folded words that full-text search finds the claim by: its text, and what its articles call the speaker.</summary>
    public required string SearchText { get; set; }

    /// <summary>Folded names of its speaker and the actors it is about, in every language: a search may do without them.</summary>
    public string SearchNames { get; set; } = "";

    /// <summary>Whether it states a quantity.</summary>
    public bool HasFigure { get; set; }

    /// <summary>How many articles it appears in.</summary>
    public int ArticleCount { get; set; }

    /// <summary>Names of the fields that differ between its articles, parted by spaces, without the wording; empty for none.</summary>
    public string Differs { get; set; } = "";

    /// <summary>Null for a claim in one article.</summary>
    public ClaimComparison? Comparison { get; set; }

    public List<Appearance> Appearances { get; } = [];

    public List<ClaimActor> About { get; } = [];

    public List<ClaimTopic> Topics { get; } = [];
}

/// <summary>An actor that a claim speaks of.</summary>
public sealed class ClaimActor
{
    public int ClaimId { get; set; }

    public Claim Claim { get; set; } = null!;

    public int ActorId { get; set; }

    public Actor Actor { get; set; } = null!;
}

/// <summary>A concept of the topic data that a claim speaks of.</summary>
public sealed class ClaimTopic
{
    public int ClaimId { get; set; }

    /// <summary>The concept's id.</summary>
    public required string Topic { get; set; }
}

/// <summary>Leads an id that was once public to the claim that took its place.</summary>
public sealed class ClaimRedirect
{
    public required string OldKey { get; set; }

    public required string NewKey { get; set; }
}

/// <summary>How a claim's appearances stand to each other, computed whenever they change.</summary>
public sealed class ClaimComparison
{
    public int ClaimId { get; set; }

    /// <summary>One cell per article, in the order in which the claim was first seen in them.</summary>
    public required IReadOnlyList<FieldComparison> Fields { get; set; }
}
