using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>An actor with its names and articles. Its claims are lists of their own, and their addresses stand here.</summary>
/// <param name="Names">All known names; the language is empty for one used in any.</param>
/// <param name="Seen">The names that articles use, with how often.</param>
/// <param name="Said">The list of claims it is credited with.</param>
/// <param name="About">The list of claims that mention it.</param>
public sealed record ActorDocument(
    string Id,
    string Url,
    string Name,
    ActorKind Kind,
    NamedActor? Affiliation,
    IReadOnlyList<ActorNameView> Names,
    IReadOnlyList<SeenName> Seen,
    CountedList Said,
    CountedList About,
    IReadOnlyList<MentioningSource> Articles,
    int ArticlesTotal)
{
    public static ActorDocument Of(ActorView actor) => new(
        actor.Slug, SiteUrls.Actor(actor.Slug), actor.Name, actor.Kind, NamedActor.Of(actor.Affiliation), actor.Names, actor.Seen,
        new(actor.SaidByTotal, DataFaces.Json(ClaimQuery.Url(new(Speaker: actor.Slug)))),
        new(actor.AboutTotal, DataFaces.Json(ClaimQuery.Url(new(About: actor.Slug)))),
        [.. actor.Articles.Select(article => new MentioningSource(NamedSource.Of(article.Source), article.Mentions))],
        actor.ArticlesTotal);
}

/// <summary>A list that stands elsewhere.</summary>
public sealed record CountedList(int Total, string Url);

/// <summary>An article that mentions an actor, and how often.</summary>
public sealed record MentioningSource(NamedSource Source, int Mentions);
