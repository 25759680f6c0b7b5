using System.Text;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fetching;

public sealed class ReadingRobots
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/news", "/a/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/x.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/x.pdf?page=2", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/news/1?print=1", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: turkeyukrainetracker\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: TurkeyUkraineTracker\nDisallow: /private", "/a", true)]
    [InlineData("Disallow: /a", "/a", true)]
    [InlineData("\uFEFFuser-agent : *\r\nDISALLOW: /a # inner\r\nSitemap: https://example.org/map", "/a", false)]
    [InlineData("<html>no rules at all</html>", "/a", true)]
    public void A_path_may_be_read_or_not(string rules, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Parse(rules).Allows(new(new Uri("https://example.org"), path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5), InlineData("User-agent: *\nCrawl-delay: 86400", 30), InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    public void A_site_may_wish_for_pauses_within_reason(string rules, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Parse(rules).Delay);

    private static RobotsRules Parse(string text) => RobotsRules.Parse(Encoding.UTF8.GetBytes(text));
}
