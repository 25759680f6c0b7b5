using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class WritingHighlights
{
    private const string Text = "Ông Erdoğan nói: <b>“20 & hơn”</b> 🚢 đã đến.";

    [Fact]
    public void The_written_text_is_the_text_with_its_mark_up_shown_and_not_followed()
    {
        var written = Write(Text, new Highlight(new(0, 11), "speaker"), new Highlight(new(17, 40), "claim", Claim: 1, Id: "c-1"));

        Assert.Equal(Text, written.TextContent);
        Assert.Empty(written.QuerySelectorAll("b"));
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Any_overlap_leaves_the_text_whole(int seed)
    {
        var chance = new Random(seed);
        var marks = Enumerable.Range(0, 12).Select(i => Some(chance, i)).ToArray();

        Assert.Equal(Text, Write(Text, marks).TextContent);
    }

    [Fact]
    public void A_highlight_inside_another_is_an_element_inside_its_element()
    {
        var written = Write(Text, new Highlight(new(0, 20), "claim"), new Highlight(new(4, 11), "actor", Href: "/actors/erdogan"));

        Assert.Equal("Erdoğan", written.QuerySelector("mark.m-claim > a.m-actor[href='/actors/erdogan']")?.TextContent);
        Assert.Single(written.QuerySelectorAll("mark.m-claim"));
    }

    [Fact]
    public void A_claim_cut_by_another_has_its_id_and_number_once()
    {
        var written = Write(Text, new Highlight(new(0, 20), "claim", Claim: 1, Id: "c-1"), new Highlight(new(10, 30), "claim", Claim: 2, Id: "c-2"));

        Assert.Equal(["c-1", "c-2"], written.QuerySelectorAll("[id]").Select(element => element.Id!));
        Assert.Equal(["1", "2"], written.QuerySelectorAll("a.cn").Select(link => link.GetAttribute("data-number")!));
        Assert.Equal(2, written.QuerySelectorAll("mark[data-number='2']").Length);
    }

    [Fact]
    public void A_link_never_holds_another_link()
    {
        var written = Write(
            Text,
            new Highlight(new(0, 20), "actor", Href: "/actors/a"),
            new Highlight(new(4, 11), "actor", Href: "/actors/b"),
            new Highlight(new(8, 30), "claim", Claim: 1, Id: "c-1"));

        Assert.Empty(written.QuerySelectorAll("a a"));
        Assert.Equal(Text, written.TextContent);
    }

    [Fact]
    public void A_run_is_written_without_what_lies_around_it()
    {
        var written = Write(Text, new TextSpan(4, 11), new Highlight(new(0, 8), "speaker", Title: "\"><script>"));

        Assert.Equal("Erdoğan", written.TextContent);
        Assert.Equal("\"><script>", written.QuerySelector("mark")?.GetAttribute("title"));
    }

    [Fact]
    public void The_first_run_of_a_claim_in_several_runs_carries_its_id()
    {
        var marks = new[] { ClaimMark(20, 30), ClaimMark(0, 10) };

        var highlights = Highlight.Of(marks, hit: 7);

        Assert.Equal(["c-7", null], highlights.Select(highlight => highlight.Id));
        Assert.All(highlights, highlight => Assert.True(highlight.IsHit));
    }

    private static Mark ClaimMark(int start, int end) => new(new(start, end), MarkKind.Claim, 7, "", null, "test");

    private static Highlight Some(Random chance, int i) => new(
        new(Border(chance), Border(chance)), "claim", null, i, i % 2 == 0 ? $"c-{i}" : null, i % 3 == 0 ? $"/actors/{i}" : null);

    // Findings never begin or end inside a character.
    private static int Border(Random chance) => chance.Next(Text.Length) is var at && char.IsLowSurrogate(Text[at]) ? at - 1 : at;

    private static IElement Write(string text, params Highlight[] highlights) => Write(text, null, highlights);

    private static IElement Write(string text, TextSpan? run, params Highlight[] highlights)
    {
        var output = new TagHelperOutput("highlighted-text", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new HighlightTagHelper { Text = text, Run = run, Highlights = highlights }.Process(new([], new Dictionary<object, object>(), "test"), output);

        using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<p id='root'>{html}</p>").GetElementById("root")!.RemoveOwnId();
    }
}

internal static class Elements
{
    /// <summary>So that a search for ids finds only what was written.</summary>
    public static IElement RemoveOwnId(this IElement element)
    {
        element.RemoveAttribute("id");
        return element;
    }
}
