using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Between the list of tensions and its address.</summary>
public static class TensionQuery
{
    public const string Path = "/tensions";

    public const string Kind = "kind";

    public static (TensionKind? Kind, PagePlace Place) Read(QueryReader query) => (query.Choice<TensionKind>(Kind), query.Place(TensionList.IsKey));

    /// <param name="kind">Null for every kind.</param>
    public static string Url(TensionKind? kind, PagePlace place = default) => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        [Kind] = kind is { } chosen ? Kebab.Of(chosen) : null,
        [QueryReader.After] = place.After,
        [QueryReader.Before] = place.Before,
    }.Where(pair => pair.Value is not null));
}
