using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The matches of a version just linked with what was stored before it.</summary>
internal static class AddedMatches
{
    /// <summary>Those with appearances of other versions.</summary>
    /// <remarks>
    /// Asked by the ids of its appearances, which have no gap and are the highest there are, so that each stands second in its matches:
    /// a question by the version would have the database look through every match there is.
    /// </remarks>
    public static IQueryable<AppearanceMatch> Of(TrackerContext context, ArticleVersion added)
    {
        var (first, last) = (added.Appearances.Min(appearance => appearance.Id), added.Appearances.Max(appearance => appearance.Id));
        return context.Matches.Where(match => match.SecondId >= first && match.SecondId <= last && match.FirstId < first);
    }
}
