using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>Who denied something is never shown as having said it.</summary>
public sealed class DeniedClaims(DeniedClaims.Site site) : IClassFixture<DeniedClaims.Site>
{
    private const string Speaker = "Ayse Kaya";
    private const string Content = "the harbour had rejected the offer";

    [Theory]
    [InlineData("/")]
    [InlineData("/claims")]
    [InlineData("/actors/ayse-kaya")]
    public async Task A_list_says_so_before_the_words(string address)
    {
        var page = (await site.GetAsync(address)).Page;

        Assert.Matches($@"{Speaker}\s+denied:\s+{Content}", page.Body!.TextContent);
    }

    [Fact]
    public async Task The_page_of_the_claim_says_so_before_the_words()
    {
        var link = (await site.GetAsync("/claims")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;

        Assert.Matches($@"denied:\s+{Content}", (await site.GetAsync(link)).Page.QuerySelector(".hero")!.TextContent);
    }

    public sealed class Site : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles =>
        [
            new ToldArticle($"A quiet day\n\n{Speaker} denied that {Content}.", "en")
                .Titled("A quiet day")
                .Mentions("ayse-kaya", Speaker, ActorKind.Person, Speaker)
                .Claims(AttributionKind.Indirect, "ayse-kaya", Speaker, "denied", null, Content)
                .Denied(),
        ];
    }
}
