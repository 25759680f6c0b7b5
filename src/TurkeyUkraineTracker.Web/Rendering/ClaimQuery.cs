using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Between a claims filter and the address that is its state. Reading what was written gives an equal filter.</summary>
public static class ClaimQuery
{
    public const string Path = "/claims";

    public const string Q = "q";

    public const string Speaker = "speaker";

    public const string About = "about";

    public const string SaidFrom = "saidFrom";

    public const string SaidTo = "saidTo";

    public const string PublishedFrom = "publishedFrom";

    public const string PublishedTo = "publishedTo";

    public const string Outlet = "outlet";

    public const string Language = "language";

    public const string Kind = "kind";

    public const string Several = "several";

    public const string Differs = "differs";

    public const string Undated = "undated";

    public const string Topic = "topic";

    public const string Figures = "figures";

    public const string Exact = "exact";

    /// <summary>Reads every parameter; the reader's <see cref="QueryReader.Problem"/> says which one could not be read.</summary>
    public static ClaimFilter Read(QueryReader query)
    {
        var (saidFrom, publishedFrom) = (query.FirstDay(SaidFrom), query.FirstDay(PublishedFrom));
        var place = query.Place();
        return new(
            query.Text(Q),
            query.Text(Speaker),
            query.Text(About),
            saidFrom,
            query.LastDay(SaidTo, saidFrom),
            publishedFrom,
            query.LastDay(PublishedTo, publishedFrom),
            query.Text(Outlet),
            query.Text(Language),
            query.Choice<AttributionKind>(Kind),
            query.Flag(Undated),
            place.After,
            query.Flag(Several),
            query.Flag(Differs),
            query.Text(Topic),
            query.Flag(Figures),
            query.Flag(Exact),
            place.Before);
    }

    public static string Url(ClaimFilter filter) => FilterAddress.OfClaims.Url(filter);

    /// <summary>What is set, in a fixed order; nothing for what is not.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Pairs(ClaimFilter filter) =>
        new KeyValuePair<string, string?>[]
        {
            new(Q, filter.Q),
            new(Exact, Flag(filter.Exact)),
            new(Speaker, filter.Speaker),
            new(About, filter.About),
            new(Topic, filter.Topic),
            new(SaidFrom, QueryReader.Show(filter.SaidFrom)),
            new(SaidTo, QueryReader.Show(filter.SaidTo)),
            new(PublishedFrom, QueryReader.Show(filter.PublishedFrom)),
            new(PublishedTo, QueryReader.Show(filter.PublishedTo)),
            new(Outlet, filter.Outlet),
            new(Language, filter.Language),
            new(Kind, filter.Kind is { } kind ? Kebab.Of(kind) : null),
            new(Figures, Flag(filter.Figures)),
            new(Several, Flag(filter.Several)),
            new(Differs, Flag(filter.Differs)),
            new(Undated, Flag(filter.Undated)),
            new(QueryReader.After, filter.After),
            new(QueryReader.Before, filter.Before),
        }.Where(pair => pair.Value is not null);

    /// <summary>What the form of words and dates has no field for, and has to carry along. A changed filter starts at its first page.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> OutsideForm(ClaimFilter filter) => Pairs(new(
        Speaker: filter.Speaker, About: filter.About, Outlet: filter.Outlet, Language: filter.Language, Kind: filter.Kind,
        Several: filter.Several, Differs: filter.Differs, Topic: filter.Topic, Figures: filter.Figures, Exact: filter.Exact));

    private static string? Flag(bool isSet) => isSet ? "true" : null;
}
