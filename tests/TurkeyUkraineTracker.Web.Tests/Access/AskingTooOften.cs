using System.Net;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Web.Tests.Access;

public sealed class AskingTooOften(CuratedSite site) : IClassFixture<CuratedSite>
{
    [Theory]
    [InlineData("/search?q=grain", "203.0.113.1"), InlineData("/claims.csv", "203.0.113.2"), InlineData("/api/v1/claims", "203.0.113.3")]
    public async Task What_costs_much_is_rationed_by_address(string path, string address)
    {
        using var eager = new FarBrowser(site.Address, address);
        using var other = new FarBrowser(site.Address, "203.0.113.99");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * RateLimits.MostAtOnce).Select(_ => eager.GetAsync(path)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_page_is_not()
    {
        using var eager = new FarBrowser(site.Address, "203.0.113.4");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * RateLimits.MostAtOnce).Select(_ => eager.GetAsync("/claims")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Passwords_are_tried_a_few_times_a_minute_even_the_right_one()
    {
        using var guesser = new FarBrowser(site.Address, "203.0.113.5");
        for (var i = 0; i < RateLimits.MostPasswordsInAMinute; i++) await TryAsync(guesser, "a guess at the password");

        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(guesser, CuratedSite.Password));
    }

    [Fact]
    public async Task A_form_of_a_stranger_is_not_read_beyond_a_few_thousand_bytes()
    {
        using var stranger = new FarBrowser(site.Address, "203.0.113.6");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await TryAsync(stranger, new string('a', (int)WriteAccess.MostBytesOfStrangers)));
    }

    private static async Task<HttpStatusCode> TryAsync(FarBrowser browser, string password)
    {
        using var answer = await browser.SubmitAsync("/sign-in", "/sign-in", ("password", password));
        return answer.StatusCode;
    }
}
