using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A person, state, organisation, outlet, force or group that speaks or is spoken of.</summary>
public sealed class Actor
{
    public int Id { get; set; }

    /// <summary>The id that topic data or extraction gives.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    public ActorKind Kind { get; set; }

    /// <summary>The topic data knows it, so that it stays when no article mentions it any more.</summary>
    public bool IsOfTopic { get; set; }

    /// <summary>How many claims it makes or is spoken of in; the database counts, nothing here writes it.</summary>
    public int ClaimCount { get; private set; }

    /// <summary>The state or organisation it acts for.</summary>
    public int? AffiliationId { get; set; }

    public Actor? Affiliation { get; set; }

    public List<KnownName> Names { get; } = [];

    public List<ArticleActor> Articles { get; } = [];

    public List<Claim> Said { get; } = [];

    public List<ClaimActor> SpokenOf { get; } = [];
}

/// <summary>A name an actor is known by.</summary>
public sealed class KnownName
{
    public int Id { get; set; }

    public int ActorId { get; set; }

    public required string Text { get; set; }

    /// <summary><see cref="NameKey.Of"/> of the text.</summary>
    public required string Key { get; set; }

    /// <summary>BCP 47 tag; empty for a name used in any language.</summary>
    public required string Language { get; set; }

    public NameForm Form { get; set; }
}

/// <summary>An actor in a version of an article, and how often it is mentioned there.</summary>
public sealed class ArticleActor
{
    public int VersionId { get; set; }

    public ArticleVersion Version { get; set; } = null!;

    public int ActorId { get; set; }

    public Actor Actor { get; set; } = null!;

    public int Mentions { get; set; }
}
