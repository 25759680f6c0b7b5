using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What kind of thing is named.</summary>
public enum ReferentKind
{
    Concept,
    Actor,
}

/// <summary>Which designations are counted. The same record is the query string of both pages of terms.</summary>
/// <param name="Language">Of the articles.</param>
/// <param name="Outlet">Slug.</param>
/// <param name="After">Key of the last thing of the page before; of the list only.</param>
/// <remarks>A slug or language that nothing has finds nothing.</remarks>
public sealed record TermFilter(
    ReferentKind? Kind = null, string? Language = null, string? Outlet = null, DesignationVoice? Voice = null, string? After = null, string? Before = null)
{
    public PagePlace Place => new(After, Before);

    /// <summary>The same without a place: the first page.</summary>
    public TermFilter First => this with { After = null, Before = null };

    internal IQueryable<Designation> Apply(TrackerContext context)
    {
        IQueryable<Designation> found = context.Designations;
        if (Kind is { } kind) found = found.Where(designation => designation.IsActor == (kind == ReferentKind.Actor));
        if (Language is not null) found = found.Where(designation => designation.Version.Language == Language);
        if (Outlet is not null) found = found.Where(designation => designation.Version.Article.Outlet!.Slug == Outlet);
        if (Voice is { } voice) found = found.Where(designation => designation.Voice == voice);
        return found;
    }
}
