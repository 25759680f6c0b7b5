using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>What addresses of data answer beyond their data: refusals, and where the rest is. Problems are those of RFC 9457.</summary>
internal static class Answers
{
    public const string UnreadableAddress = "This address cannot be read";

    public const string NothingHere = "Nothing is kept under this address";

    /// <summary>400, naming the parameter.</summary>
    public static IResult Refused(QueryProblem problem) => TypedResults.Problem(
        title: UnreadableAddress,
        detail: Detail(problem),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["parameter"] = problem.Parameter });

    public static IResult NotFound() => TypedResults.Problem(title: NothingHere, statusCode: StatusCodes.Status404NotFound);

    /// <summary>The address of the request, from the site's root.</summary>
    public static string Self(HttpRequest request) => request.Path.ToUriComponent() + request.QueryString.ToUriComponent();

    /// <summary>The address of the request with the place of another page.</summary>
    public static string Next(HttpRequest request, string after, string key = QueryReader.After) => QueryHelpers.AddQueryString(
        request.Path.ToUriComponent(),
        request.Query.Where(pair => !QueryReader.IsPlace(pair.Key) && !pair.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))
            .Append(new(key, after)));

    /// <summary>Also in the header, where readers of every format find it (RFC 8288).</summary>
    public static void LinkNext(HttpResponse response, string? next)
    {
        if (next is not null) response.Headers.Append("Link", $"<{next}>; rel=\"next\"");
    }

    private static string Detail(QueryProblem problem) => problem switch
    {
        { Value: null, Accepted: "" } => $"There are no parameters here, so no {problem.Parameter}.",
        { Value: null } => $"There is no parameter {problem.Parameter} here. There are {problem.Accepted}.",
        _ => $"The parameter {problem.Parameter} was “{problem.Value}”. It takes {problem.Accepted}.",
    };
}
