using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What one search finds, a few of each kind.</summary>
/// <param name="Variants">Actors that the words name, with the other names that were searched too.</param>
public sealed record SearchView(
    IReadOnlyList<NameVariant> Variants,
    FoundGroup<FoundClaim> Claims,
    FoundGroup<FoundArticle> Articles,
    FoundGroup<FoundActor> Actors,
    FoundGroup<FoundFigure> Figures)
{
    public static readonly SearchView Nothing = new([], FoundGroup<FoundClaim>.None, FoundGroup<FoundArticle>.None, FoundGroup<FoundActor>.None, FoundGroup<FoundFigure>.None);

    /// <summary>What the number among the words can mean, and figures were found by; empty without one.</summary>
    public IReadOnlyList<decimal> NumberReadAs { get; init; } = [];

    public int Total => Claims.Total + Articles.Total + Actors.Total + Figures.Total;
}

/// <summary>The best of what was found, and how much there is.</summary>
public sealed record FoundGroup<T>(IReadOnlyList<T> Rows, int Total)
{
    public static readonly FoundGroup<T> None = new([], 0);
}

/// <param name="Words">The claim, with what was found marked; nothing is marked where it was found by a name of its actors.</param>
/// <param name="IsDenied">As in <see cref="ClaimRow"/>.</param>
public sealed record FoundClaim(
    string Id, string Slug, string Language, AttributionKind Kind, ActorLink? Speaker, string? SpeakerText, EdtfDate? SaidOn, DateBasis SaidOnBasis, int Articles, bool IsDenied, Snippet Words);

/// <param name="Words">Of the article's text.</param>
public sealed record FoundArticle(SourceLink Source, Snippet Words);

/// <param name="Name">The name that was found: another than the link's where the words are in another language or spelling.</param>
public sealed record FoundActor(ActorLink Actor, int Claims, Snippet Name);

/// <param name="Words">The figure as written.</param>
public sealed record FoundFigure(FigureRow Row, Snippet Words);
