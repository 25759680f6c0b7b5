using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A word that a version of an article has for a concept or an actor, and where: one row for each voice.</summary>
public sealed class Designation
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public ArticleVersion Version { get; set; } = null!;

    /// <summary>The concept's or the actor's id.</summary>
    public required string Referent { get; set; }

    public required string ReferentName { get; set; }

    /// <summary>Whether the referent is an actor, not a concept.</summary>
    public bool IsActor { get; set; }

    /// <summary><see cref="NameKey.Of"/> of the words: spellings that differ in case and diacritics are one designation.</summary>
    public required string Key { get; set; }

    /// <summary>As written where it stands first.</summary>
    public required string Text { get; set; }

    public DesignationForm Form { get; set; }

    public DesignationVoice Voice { get; set; }

    public int Count { get; set; }

    /// <summary>In text order; never empty.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; set; }
}
