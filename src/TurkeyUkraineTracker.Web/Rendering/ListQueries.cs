using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Between a search over everything and its address.</summary>
public static class SearchQuery
{
    public const string Path = "/search";

    public static string Url(string? words, bool exact = false) => Addresses.Of(Path, (ClaimQuery.Q, words), (ClaimQuery.Exact, exact ? "true" : null));
}

/// <summary>Between a filter of actors and the address that is its state.</summary>
public static class ActorQuery
{
    public const string Path = "/actors";

    public const string Kind = "kind";

    public static ActorFilter Read(QueryReader query)
    {
        var place = query.Place();
        return new(query.Text(ClaimQuery.Q), query.Choice<ActorKind>(Kind), place.After, place.Before);
    }

    public static string Url(ActorFilter filter) => Addresses.Of(
        Path, (ClaimQuery.Q, filter.Q), (Kind, filter.Kind is { } kind ? Kebab.Of(kind) : null), (QueryReader.After, filter.After), (QueryReader.Before, filter.Before));
}

/// <summary>Between a filter of articles and the address that is its state.</summary>
public static class SourceQuery
{
    public const string Path = "/sources";

    public static SourceFilter Read(QueryReader query)
    {
        var place = query.Place();
        return new(query.Text(ClaimQuery.Q), query.Flag(ClaimQuery.Exact), place.After, place.Before);
    }

    public static string Url(SourceFilter filter) => Addresses.Of(
        Path, (ClaimQuery.Q, filter.Q), (ClaimQuery.Exact, filter.Exact ? "true" : null), (QueryReader.After, filter.After), (QueryReader.Before, filter.Before));
}

/// <summary>Between a filter of figures and the address that is its state.</summary>
public static class FigureQuery
{
    public const string Path = "/figures";

    public const string Unit = "unit";

    public const string Measure = "measure";

    /// <summary>The value of <see cref="Unit"/> for plain numbers: an empty field is no filter.</summary>
    public const string NoUnit = "none";

    public static FigureFilter Read(QueryReader query)
    {
        var unit = query.Text(Unit);
        var place = query.Place(value => FigureKey.TryParse(value, out _));
        return new(query.Text(ClaimQuery.Q), unit == NoUnit ? "" : unit, query.Text(Measure), place.After, place.Before);
    }

    public static string Url(FigureFilter filter) => Addresses.Of(
        Path, (ClaimQuery.Q, filter.Q), (Unit, filter.Unit?.Length == 0 ? NoUnit : filter.Unit), (Measure, filter.Measure), (QueryReader.After, filter.After), (QueryReader.Before, filter.Before));
}

/// <summary>Writes addresses: what is set in the order given, nothing for what is not.</summary>
file static class Addresses
{
    public static string Of(string path, params ReadOnlySpan<(string Name, string? Value)> pairs)
    {
        var url = path;
        foreach (var (name, value) in pairs)
            if (value is not null) url = QueryHelpers.AddQueryString(url, name, value);
        return url;
    }
}
