using System.Net;
using TurkeyUkraineTracker.Web.Tests.Commands;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Import;

/// <summary>An article that was changed after it was read, from the form to the page of what changed.</summary>
public sealed class ChangedArticles(WritableSite site) : IClassFixture<WritableSite>
{
    private const string Address = "\nURL: https://wharf.example/storm\n";

    [Fact]
    public async Task What_changed_is_shown_claim_by_claim_and_as_text_and_no_address_of_a_claim_dies()
    {
        var before = await SourceAsync(SomeArticle.English + Address);
        var claims = before.Links.Where(link => link.StartsWith("/claims/", StringComparison.Ordinal) && link.Contains('/', StringComparison.Ordinal)).ToList();

        var after = await SourceAsync(SomeArticle.English.Replace("20,000 tonnes of corn", "25,000 tonnes of wheat", StringComparison.Ordinal) + Address);
        var changes = await site.GetAsync(after.Page.QuerySelector("[data-changes]")!.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, changes.Status);
        Assert.Contains("wheat", changes.Page.QuerySelector("[data-change=reworded] ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("20,000", changes.Page.QuerySelector(".text del")!.TextContent, StringComparison.Ordinal);
        foreach (var claim in claims) Assert.NotEqual(HttpStatusCode.NotFound, (await site.GetAsync(claim)).Status);
    }

    [Theory]
    [InlineData("?to=1", 404), InlineData("?to=9", 400), InlineData("?colour=red", 400)]
    public async Task A_version_that_is_not_there_is_told(string query, int status)
    {
        await SourceAsync("The quay\n\nThe mayor said that the quay was open.\nURL: https://wharf.example/quay\n");
        var source = await SourceAsync("The quay\n\nThe mayor said that the quay was shut.\nURL: https://wharf.example/quay\n");

        var url = source.Page.QuerySelector("[data-changes]")!.GetAttribute("href")!;

        Assert.Equal((HttpStatusCode)status, (await site.GetAsync(url + query)).Status);
    }

    private async Task<Answer> SourceAsync(string text)
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", text));
        var job = await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-document] a[href^='/sources/']") is not null);
        return await site.GetAsync(job.Page.QuerySelector("[data-document] a[href^='/sources/']")!.GetAttribute("href")!);
    }
}
