using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class ClaimAddresses
{
    private static readonly ClaimFilter Full = new(
        "thổ nhĩ kỳ & “drones”", "sergey-lavrov", "turkey", new(2024, 11, 1), new(2024, 11, 30), new(2024, 1, 1), new(2024, 12, 31),
        "some-outlet", "vi", AttributionKind.Mixed, true, "738000-12", Several: true, Differs: true, Topic: "grain-corridor", Figures: true, Exact: true);

    [Fact]
    public void Reading_what_was_written_gives_the_same_filter()
    {
        Assert.Equal(Full, Read(ClaimQuery.Url(Full)).Filter);
    }

    [Fact]
    public void No_filter_has_the_bare_address()
    {
        Assert.Equal("/claims", ClaimQuery.Url(new()));
        Assert.Equal(new(), Read("/claims").Filter);
    }

    [Theory]
    [InlineData("saidFrom=2024-13-01", "saidFrom", QueryReader.ADay)]
    [InlineData("saidTo=yesterday", "saidTo", QueryReader.ADay)]
    [InlineData("publishedFrom=01.11.2024", "publishedFrom", QueryReader.ADay)]
    [InlineData("saidFrom=2024-11-10&saidTo=2024-11-01", "saidTo", "a day not before 2024-11-10")]
    [InlineData("publishedFrom=2024-11-10&publishedTo=2024-11-01", "publishedTo", "a day not before 2024-11-10")]
    [InlineData("kind=spoken", "kind", "one of direct, indirect, mixed, narrated")]
    [InlineData("kind=1", "kind", "one of direct, indirect, mixed, narrated")]
    [InlineData("kind=direct,mixed", "kind", "one of direct, indirect, mixed, narrated")]
    [InlineData("undated=maybe", "undated", QueryReader.AFlag)]
    [InlineData("speaker=a&speaker=b", "speaker", QueryReader.OneValue)]
    [InlineData("after=page2", "after", QueryReader.AKey)]
    [InlineData("before=page2", "before", QueryReader.AKey)]
    [InlineData("after=1-1&before=2-2", "before", QueryReader.OnePlace)]
    public void A_value_that_cannot_be_read_is_named_with_what_is_accepted(string query, string parameter, string accepted)
    {
        var problem = Read($"/claims?{query}").Problem;

        Assert.Equal((parameter, accepted), (problem?.Parameter, problem?.Accepted));
    }

    [Theory]
    [InlineData("saidFrom=2024-11&saidTo=2024-11", "2024-11-01", "2024-11-30")]
    [InlineData("saidFrom=2024&saidTo=2024", "2024-01-01", "2024-12-31")]
    [InlineData("saidFrom=2024-02&saidTo=2024-02-05", "2024-02-01", "2024-02-05")]
    public void A_month_or_a_year_bounds_a_range_by_its_first_or_last_day(string query, string from, string to)
    {
        var filter = Read($"/claims?{query}").Filter;

        Assert.Equal((from, to), (QueryReader.Show(filter.SaidFrom), QueryReader.Show(filter.SaidTo)));
    }

    [Theory]
    [InlineData("kind=direct&speaker=a", true)]
    [InlineData("speaker=a&kind=direct&q=", false)]
    [InlineData("speaker=a&kind=direct&several=false", false)]
    [InlineData("speaker=a&kind=Direct", false)]
    public void An_address_is_canonical_when_it_says_what_the_filter_says_and_no_more(string query, bool isCanonical)
    {
        var reader = Reader($"/claims?{query}");

        Assert.Equal(isCanonical, reader.Says(ClaimQuery.Pairs(ClaimQuery.Read(reader))));
    }

    [Fact]
    public void Words_without_end_are_refused()
    {
        var problem = Read($"/claims?q={new string('a', QueryReader.MaxTextLength + 1)}").Problem;

        Assert.Equal((ClaimQuery.Q, QueryReader.AText), (problem?.Parameter, problem?.Accepted));
    }

    [Theory]
    [InlineData("q=&kind=&saidFrom=&undated=")]
    [InlineData("q=%20%20")]
    public void Empty_fields_are_no_filter(string query)
    {
        var (filter, problem) = Read($"/claims?{query}");

        Assert.Equal(new(), filter);
        Assert.Null(problem);
        Assert.True(Reader($"/claims?{query}").HasEmpty);
    }

    [Fact]
    public void Kinds_are_read_in_any_case()
    {
        Assert.Equal(AttributionKind.Direct, Read("/claims?kind=DIRECT").Filter.Kind);
    }

    [Fact]
    public void The_form_carries_what_it_has_no_field_for_but_never_the_place_in_the_list()
    {
        var carried = ClaimQuery.OutsideForm(Full).Select(pair => pair.Key);

        Assert.Equal(["exact", "speaker", "about", "topic", "outlet", "language", "kind", "figures", "several", "differs"], carried);
    }

    [Fact]
    public void Every_condition_has_a_chip_that_takes_it_back_and_returns_to_the_first_page()
    {
        var chips = ClaimChip.Of(Full, new([], [], [], [], [], 0, 0, 0));

        Assert.Equal(ClaimQuery.Pairs(Full with { After = null }).Select(pair => pair.Key), chips.Select(chip => chip.Parameter));
        Assert.All(chips, chip => Assert.DoesNotContain(ClaimQuery.Pairs(chip.Without), pair => pair.Key == chip.Parameter || pair.Key == QueryReader.After));
    }

    [Fact]
    public void A_chip_shows_the_name_and_the_address_holds_the_slug()
    {
        var facets = new ClaimFacets([new("sergey-lavrov", "Sergey Lavrov", 3, true)], [], [], [], [], 0, 0, 0);

        var chip = Assert.Single(ClaimChip.Of(new(Speaker: "sergey-lavrov"), facets));

        Assert.Equal("said by Sergey Lavrov", chip.Label);
    }

    private static (ClaimFilter Filter, QueryProblem? Problem) Read(string url)
    {
        var reader = Reader(url);
        return (ClaimQuery.Read(reader), reader.Problem);
    }

    private static QueryReader Reader(string url) => new(new QueryCollection(QueryHelpers.ParseQuery(url[(url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? mark : url.Length)..])));
}
