using System.Net;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Pages.SignIn;
using TurkeyUkraineTracker.Web.Tests.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Access;

/// <summary>Over a real server that believes a proxy: who may write from another machine, and how that ends.</summary>
public sealed class SigningIn(CuratedSite site) : IClassFixture<CuratedSite>
{
    private static int _addresses;

    [Fact]
    public async Task A_stranger_may_not_import_and_the_curator_may()
    {
        using var browser = Far();
        Assert.Equal(HttpStatusCode.Forbidden, (await ImportAsync(browser)).StatusCode);

        await SignInAsync(browser);

        Assert.Equal(HttpStatusCode.Redirect, (await ImportAsync(browser)).StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_for_this_site_alone_out_of_reach_of_scripts_and_of_open_connections()
    {
        using var browser = Far();

        await SignInAsync(browser);

        var cookie = browser.LastCookies.Single(cookie => cookie.StartsWith(CuratorSession.CookieName, StringComparison.Ordinal));
        Assert.All(["httponly", "secure", "samesite=strict"], flag => Assert.Contains(flag, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(""), InlineData("a password of many word"), InlineData("A password of many words")]
    public async Task Another_password_is_refused_and_nothing_is_kept(string password)
    {
        using var browser = Far();

        var answer = await SignInAsync(browser, password);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(IndexModel.Wrong, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(browser.LastCookies, cookie => cookie.StartsWith(CuratorSession.CookieName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_an_open_connection_no_password_is_taken()
    {
        using var browser = Far("http");

        Assert.Contains(WriteAccess.NotPrivate, await (await browser.GetAsync("/sign-in")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await SignInAsync(browser)).StatusCode);
    }

    [Theory]
    [InlineData("?returnUrl=https://elsewhere.example/"), InlineData("?ReturnUrl=//elsewhere.example"), InlineData("?next=%0d%0aLocation:%20https://elsewhere.example")]
    public async Task It_leads_nowhere_but_to_the_sites_own_page(string query)
    {
        using var browser = Far();

        var answer = await browser.SubmitAsync("/sign-in", "/sign-in" + query, ("password", CuratedSite.Password));

        Assert.Equal("/import", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Who_signs_out_is_a_stranger_again()
    {
        using var browser = Far();
        await SignInAsync(browser);

        await browser.SubmitAsync("/sign-in", "/sign-in?handler=Out");

        Assert.Equal(HttpStatusCode.Forbidden, (await ImportAsync(browser)).StatusCode);
    }

    [Fact]
    public async Task Pages_that_were_kept_before_are_asked_for_anew_after_signing_in()
    {
        using var browser = Far();
        var before = (await browser.GetAsync("/about")).Headers.ETag;

        await SignInAsync(browser);

        Assert.NotEqual(before, (await browser.GetAsync("/about")).Headers.ETag);
    }

    private static Task<HttpResponseMessage> SignInAsync(FarBrowser browser, string password = CuratedSite.Password) =>
        browser.SubmitAsync("/sign-in", "/sign-in", ("password", password));

    private static Task<HttpResponseMessage> ImportAsync(FarBrowser browser) =>
        browser.SubmitAsync("/import", "/import?handler=Text", ("text", SomeArticle.English), ("look", "true"));

    // Each from an address of its own: tries at the password are counted by address.
    private FarBrowser Far(string scheme = "https") => new(site.Address, FormattableString.Invariant($"203.0.113.{Interlocked.Increment(ref _addresses)}"), scheme);
}
