namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Answers programs with problems (RFC 9457) where people get an error page.</summary>
internal static class Problems
{
    /// <summary>To be placed inside of what makes error pages, which leaves an answer that has words alone.</summary>
    public static void UseProblems(this IApplicationBuilder app) => app.UseWhen(context => DataPath.Is(context.Request.Path), data =>
    {
        data.UseExceptionHandler();
        data.UseStatusCodePages();
    });
}
