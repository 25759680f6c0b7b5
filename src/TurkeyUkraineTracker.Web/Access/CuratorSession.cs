using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using IdentityClaim = System.Security.Claims.Claim;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Who is signed in: the curator, by a cookie, or nobody.</summary>
public static class CuratorSession
{
    public const string CookieName = "tracker-curator";

    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    // The tokens of forms are made for somebody of a name.
    private const string Name = "curator";

    // Names the password that somebody signed in by.
    private const string Stamp = "stamp";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static IServiceCollection AddCurator(this IServiceCollection services, CuratorFile file)
    {
        services.AddSingleton(file);
        services.AddAuthentication(Scheme).AddCookie(options =>
        {
            (options.Cookie.Name, options.Cookie.HttpOnly) = (CookieName, true);
            // Not sent along from another site's pages, and never in the open where the site itself is not.
            (options.Cookie.SameSite, options.Cookie.SecurePolicy) = (SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest);
            (options.ExpireTimeSpan, options.SlidingExpiration) = (Lifetime, true);
            options.Events.OnValidatePrincipal = ForgetEarlierPasswordsAsync;
        });
        return services;
    }

    public static bool IsCurator(HttpContext context) => context.User.Identity?.IsAuthenticated == true;

    public static Task SignInAsync(HttpContext context, CuratorFile file) => context.SignInAsync(
        Scheme,
        new ClaimsPrincipal(new ClaimsIdentity([new IdentityClaim(ClaimTypes.Name, Name)], Scheme)),
        new AuthenticationProperties { Items = { [Stamp] = file.Stamp } });

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(Scheme);

    private static Task ForgetEarlierPasswordsAsync(CookieValidatePrincipalContext cookie)
    {
        var now = cookie.HttpContext.RequestServices.GetRequiredService<CuratorFile>().Stamp;
        if (now is null || cookie.Properties.Items[Stamp] != now) cookie.RejectPrincipal();
        return Task.CompletedTask;
    }
}
