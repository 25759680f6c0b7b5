using System.Net;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Web.Tests.Access;

public sealed class ChangingThePassword(CuratedSite site) : IClassFixture<CuratedSite>
{
    [Fact]
    public async Task Whoever_signed_in_by_an_earlier_password_is_a_stranger_again()
    {
        using var browser = new FarBrowser(site.Address, "203.0.113.1");
        await browser.SubmitAsync("/sign-in", "/sign-in", ("password", CuratedSite.Password));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));

        site.Curator.Set("another password of many words");

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser));
    }

    [Fact]
    public void Only_the_owner_of_the_file_may_read_it()
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(site.Curator.Path));
    }

    [Fact]
    public void A_file_that_holds_anything_else_is_told_of()
    {
        var broken = new CuratorFile(site.Curator.Path + ".broken");
        File.WriteAllText(broken.Path, "no hash");

        Assert.Contains("Set the password anew", Assert.Throws<InvalidDataException>(() => broken.Knows(CuratedSite.Password)).Message, StringComparison.Ordinal);
    }

    // An empty page of jobs, told to those who may import.
    private static async Task<HttpStatusCode> StatusAsync(FarBrowser browser)
    {
        using var answer = await browser.GetAsync("/import");
        return (await answer.Content.ReadAsStringAsync()).Contains("data-refusal", StringComparison.Ordinal) ? HttpStatusCode.Forbidden : answer.StatusCode;
    }
}
