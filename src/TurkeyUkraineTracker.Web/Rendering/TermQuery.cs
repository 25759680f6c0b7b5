using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Between a filter of designations and the address that is its state.</summary>
public static class TermQuery
{
    public const string Path = "/terms";

    public const string Kind = "kind";

    public const string Language = "language";

    public const string Outlet = "outlet";

    public const string Voice = "voice";

    /// <summary>What the list of referents takes.</summary>
    public static TermFilter Read(QueryReader query)
    {
        var (filter, place) = (ReadOne(query), query.Place(value => TermKey.TryParse(value, out _)));
        return filter with { Kind = query.Choice<ReferentKind>(Kind), After = place.After, Before = place.Before };
    }

    /// <summary>What the page of one referent takes: what kind of thing it is needs no choice.</summary>
    public static TermFilter ReadOne(QueryReader query) => new(null, query.Text(Language), query.Text(Outlet), query.Choice<DesignationVoice>(Voice));

    /// <param name="referent">Null for the list of them.</param>
    public static string Url(TermFilter filter, string? referent = null) => QueryHelpers.AddQueryString(
        referent is null ? Path : $"{Path}/{Uri.EscapeDataString(referent)}",
        new Dictionary<string, string?>
        {
            [Kind] = referent is null && filter.Kind is { } kind ? Kebab.Of(kind) : null,
            [Language] = filter.Language,
            [Outlet] = filter.Outlet,
            [Voice] = filter.Voice is { } voice ? Kebab.Of(voice) : null,
            [QueryReader.After] = referent is null ? filter.After : null,
            [QueryReader.Before] = referent is null ? filter.Before : null,
        }.Where(pair => pair.Value is not null));
}
