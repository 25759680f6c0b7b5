using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Marks the endpoint by which one signs in or out: the only one that strangers may send a form to.</summary>
public sealed class SignsIn;

/// <summary>A refused attempt to write, for the error page.</summary>
public sealed record WriteProblem(string Why, int Status = StatusCodes.Status403Forbidden);

/// <summary>Holds every endpoint that takes more than GET and HEAD to <see cref="WriteAccess"/>, whoever maps it.</summary>
public static class WriteGuard
{
    /// <summary>Stands after routing, which says what is asked for, and after what says who asks.</summary>
    public static IApplicationBuilder UseWriteGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!Writes(context) || await RefusalAsync(context) is not { } problem)
        {
            await next(context);
            return;
        }

        context.Features.Set(problem);
        context.Response.StatusCode = problem.Status;
    });

    private static bool Writes(HttpContext context) =>
        !IsReading(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(context.Request.Method) == true;

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static async Task<WriteProblem?> RefusalAsync(HttpContext context)
    {
        var signsIn = context.GetEndpoint()!.Metadata.GetMetadata<SignsIn>() is not null;
        var why = signsIn ? WriteAccess.RefusalToSignIn(context) : context.RequestServices.GetRequiredService<WriteAccess>().Refusal(context);
        if (why is not null) return new(why);

        // Only now, and before the form is read: a stranger's bytes are never taken in.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = signsIn ? WriteAccess.MostBytesOfStrangers : WriteAccess.MostBytes;
        }

        return await ProblemOfFormAsync(context);
    }

    private static async Task<WriteProblem?> ProblemOfFormAsync(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? null : new(WriteAccess.NoToken);
        }
        catch (AntiforgeryValidationException unread) when (unread.InnerException is BadHttpRequestException or InvalidDataException)
        {
            return unread.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? new(WriteAccess.TooLarge, StatusCodes.Status413PayloadTooLarge)
                : new(WriteAccess.BrokenOff, StatusCodes.Status400BadRequest);
        }
    }
}
