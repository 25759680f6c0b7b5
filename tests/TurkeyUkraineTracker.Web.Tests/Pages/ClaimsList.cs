using System.Net;
using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class ClaimsList(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task Shows_every_claim_with_its_words_and_where_they_stand()
    {
        var answer = await site.GetAsync("/claims");

        Assert.Equal("5 claims", answer.Count("total"));
        Assert.Equal(5, answer.Page.QuerySelectorAll("li[data-claim]").Length);
        Assert.All(answer.Page.QuerySelectorAll("li[data-claim]"), row => Assert.NotNull(row.QuerySelector("[data-source]")));
    }

    [Theory]
    [InlineData("speaker=ayse-kaya", 2)]
    [InlineData("kind=direct", 1)]
    [InlineData("language=vi", 2)]
    [InlineData("outlet=the-daily-wharf", 3)]
    [InlineData("q=harbour", 2)]
    [InlineData("q=cang", 2)]
    [InlineData("q=%22is%20open%22", 1)]
    [InlineData("q=%22open%20is%22", 0)]
    [InlineData("figures=true", 1)]
    [InlineData("topic=nothing", 0)]
    [InlineData("saidFrom=2024-05-01&saidTo=2024-05-31", 1)]
    [InlineData("saidFrom=2024-05-01&saidTo=2024-05-31&undated=true", 3)]
    [InlineData("saidFrom=2024-06-30", 1)]
    [InlineData("speaker=nobody", 0)]
    public async Task A_filter_keeps_what_meets_it(string filter, int count)
    {
        var page = (await site.GetAsync($"/claims?{filter}")).Page;

        Assert.Equal(count, page.QuerySelectorAll("li[data-claim]").Length);
    }

    [Fact]
    public async Task Following_a_choice_gives_as_many_claims_as_it_promises()
    {
        var links = (await site.GetAsync("/claims")).Page.QuerySelectorAll("[data-facet] a").ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var answer = await site.GetAsync(link.GetAttribute("href")!);
            Assert.Equal(link.QuerySelector("[data-count]")!.TextContent, answer.Count("total").Split(' ')[0]);
        }
    }

    [Fact]
    public async Task What_is_on_has_a_chip_that_takes_it_back()
    {
        var chips = (await site.GetAsync("/claims?speaker=ayse-kaya&kind=indirect")).Page.QuerySelectorAll(".chip").ToList();

        Assert.Equal(["/claims?kind=indirect", "/claims?speaker=ayse-kaya"], chips.Select(chip => chip.GetAttribute("href")!));
        Assert.Equal("said by Ayşe Kaya", chips[0].TextContent);
    }

    [Fact]
    public async Task Claims_without_a_usable_date_are_counted_and_one_link_away()
    {
        var link = (await site.GetAsync("/claims?saidFrom=2024-05-01&saidTo=2024-05-31")).Page.QuerySelector("a[data-filter='undated']");

        Assert.Equal("2 more claims have no usable date, 1 of them a day without its year: show them", link?.TextContent);
        Assert.Equal("3 claims", (await site.GetAsync(link!.GetAttribute("href")!)).Count("total"));
    }

    [Fact]
    public async Task An_empty_list_says_which_condition_to_drop()
    {
        var ways = (await site.GetAsync("/claims?speaker=ayse-kaya&kind=direct")).Page.QuerySelectorAll(".empty li").Select(way => way.TextContent.Trim());

        Assert.Equal(["Without “direct quotation” 2 claims", "Without “said by Ayşe Kaya” 1 claim"], ways);
    }

    [Fact]
    public async Task The_form_shows_the_state_of_the_address()
    {
        var form = (await site.GetAsync("/claims?q=port&saidFrom=2024-05-01&kind=direct&undated=true")).Page.QuerySelector("form.filter-form")!;

        Assert.Equal(["port", "2024-05-01", "direct"], new[] { "q", "saidFrom", "kind" }.Select(name => form.QuerySelector($"[name='{name}']")!.GetAttribute("value")!));
        Assert.NotNull(form.QuerySelector("[name='undated'][checked]"));
        Assert.Equal("get", form.GetAttribute("method"));
    }

    [Fact]
    public async Task Empty_fields_of_the_form_leave_the_address()
    {
        var answer = await site.GetAsync("/claims?q=&saidFrom=&speaker=ayse-kaya&kind=");

        Assert.Equal((HttpStatusCode.Found, "/claims?speaker=ayse-kaya"), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("kind=spoken", "kind")]
    [InlineData("saidFrom=2024-02-30", "saidFrom")]
    [InlineData("saidFrom=2024-03-02&saidTo=2024-03-01", "saidTo")]
    [InlineData("after=nowhere", "after")]
    [InlineData("before=nowhere", "before")]
    [InlineData("findSpeaker=a&findSpeaker=b", "findSpeaker")]
    public async Task A_value_that_cannot_be_read_is_refused_by_name(string query, string parameter)
    {
        var answer = await site.GetAsync($"/claims?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(parameter, answer.Page.QuerySelector("[data-parameter]")?.TextContent);
    }

    [Fact]
    public async Task A_facet_can_be_narrowed_to_names()
    {
        var page = (await site.GetAsync("/claims?findSpeaker=kaya")).Page;

        Assert.Equal(["Ayşe Kaya"], page.QuerySelectorAll("[data-facet='speaker'] li a span:first-child").Select(name => name.TextContent));
        Assert.Equal("kaya", page.QuerySelector("input[name='findSpeaker']")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Half_a_date_leads_to_the_address_of_whole_ones()
    {
        var answer = await site.GetAsync("/claims?saidFrom=2024-05&saidTo=2024-05");

        Assert.Equal((HttpStatusCode.Found, "/claims?saidFrom=2024-05-01&saidTo=2024-05-31"), (answer.Status, answer.Location));
        Assert.Contains("said in May 2024", (await site.GetAsync(answer.Location!)).Page.QuerySelector(".inwords")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_beyond_the_end_says_so()
    {
        var answer = await site.GetAsync("/claims?after=0-999999");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("no claims after this point", answer.Page.QuerySelector(".empty")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%22%20OR%20*"), InlineData("q=NEAR(a%20b)"), InlineData("q=%00"), InlineData("q=🚢"), InlineData("outlet=%27%20--")]
    public async Task Nothing_typed_breaks_the_search(string query)
    {
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync($"/claims?{query}")).Status);
    }
}
