using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The addresses of the list of tensions.</summary>
public static class TensionQuery
{
    public const string Path = "/tensions";

    public const string Kind = "kind";

    public const string After = "after";

    /// <param name="kind">Null for every kind.</param>
    /// <param name="after">Null for the first page.</param>
    public static string Url(TensionKind? kind, int? after = null) => QueryHelpers.AddQueryString(Path, new Dictionary<string, string?>
    {
        [Kind] = kind is { } chosen ? Kebab.Of(chosen) : null,
        [After] = after is { } id ? FormattableString.Invariant($"{id}") : null,
    }.Where(pair => pair.Value is not null));
}
