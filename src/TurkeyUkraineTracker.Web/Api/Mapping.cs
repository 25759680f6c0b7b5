namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Maps what is only shown.</summary>
internal static class Mapping
{
    private static readonly string[] Showing = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder MapShown(this IEndpointRouteBuilder app, string pattern, Delegate handler) => app.MapMethods(pattern, Showing, handler);
}
