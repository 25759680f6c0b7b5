using System.Text;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion.Printing;
using TurkeyUkraineTracker.Store.Tests;

namespace TurkeyUkraineTracker.Ingestion.Tests.Printing;

public sealed class AnalysisLines
{
    [Fact]
    public void Every_key_of_the_format_is_there()
    {
        var line = Line(Ships().Extraction);

        Assert.Equal(
            [
                "file", "sha256", "language", "title", "author", "outlet", "url", "published", "modified", "rules",
                "segments", "actors", "claims", "figures", "dates", "citations",
            ],
            KeysOf(line));
        Assert.Equal(["edtf", "basis", "evidence"], KeysOf(line.GetProperty("published")));
        Assert.Equal(
            [
                "attribution", "kind", "speaker", "speakerName", "role", "addressee", "addresseeId", "source", "cue", "content", "saidOn", "saidOnBasis", "via",
                "venue", "occasionRule", "topics", "checkworthy", "negated", "modality", "cueClass", "rule",
            ],
            KeysOf(line.GetProperty("claims")[0]));
        Assert.Equal(
            ["start", "end", "value", "low", "high", "unit", "bound", "approximate", "change", "measure", "period", "claim"],
            KeysOf(line.GetProperty("figures")[0]));
    }

    [Fact]
    public void Values_are_written_as_the_format_says()
    {
        var line = Line(Ships().Extraction);

        Assert.Equal("""{"edtf":"2024-11-02","basis":"stated","evidence":[]}""", line.GetProperty("published").GetRawText());
        Assert.Equal("""[{"kind":"body","start":0,"end":50}]""", line.GetProperty("segments").GetRawText());
        Assert.Equal(
            """[{"id":"mayor","name":"The Mayor","kind":"person","mentions":[{"start":29,"end":38,"form":"name"}]}]""",
            line.GetProperty("actors").GetRawText());
        Assert.Equal("""[{"start":17,"end":27,"edtf":"2024-11-01","basis":"stated"}]""", line.GetProperty("dates").GetRawText());
        Assert.Equal("null", line.GetProperty("outlet").GetRawText());
    }

    [Fact]
    public void A_claim_has_its_spans_in_code_points()
    {
        var claim = Line(Ships().Extraction).GetProperty("claims")[0];

        Assert.Equal(
            ("[[2,27]]", "[[39,43]]", "[[29,38]]"),
            (claim.GetProperty("content").GetRawText(), claim.GetProperty("cue").GetRawText(), claim.GetProperty("source").GetRawText()));
    }

    [Fact]
    public void A_figure_names_the_claim_around_it_and_no_needless_zeros()
    {
        var figures = Line(Ships().Counts("🚢", 5.30m, "ship").Extraction).GetProperty("figures");

        Assert.Equal(("3", "0"), (figures[0].GetProperty("value").GetRawText(), figures[0].GetProperty("claim").GetRawText()));
        Assert.Equal(("5.3", "null"), (figures[1].GetProperty("value").GetRawText(), figures[1].GetProperty("claim").GetRawText()));
    }

    [Fact]
    public void Positions_of_text_files_are_those_of_the_raw_file()
    {
        var extraction = Ships().Extraction;
        var shifted = extraction.Article with
        {
            Raw = "## " + extraction.Article.Text,
            Map = new([new(new(0, extraction.Article.Text.Length), new(3, 3 + extraction.Article.Text.Length))]),
        };

        var content = Line(extraction with { Article = shifted }).GetProperty("claims")[0].GetProperty("content");

        Assert.Equal("[[5,30]]", content.GetRawText());
    }

    [Fact]
    public void Positions_of_HTML_are_those_of_the_text_which_comes_along()
    {
        var extraction = Ships().Extraction;
        var page = extraction.Article with { Format = DocumentFormat.Html, Raw = "<p>" + extraction.Article.Text };

        var line = Line(extraction with { Article = page });

        Assert.Equal(page.Text, line.GetProperty("text").GetString());
        Assert.Equal("[[2,27]]", line.GetProperty("claims")[0].GetProperty("content").GetRawText());
    }

    [Fact]
    public void The_body_is_paragraphs_and_headings_without_the_rest()
    {
        var extraction = new Story("Title\nFirst.\nMore\nSecond.\nAdverts").Extraction;
        var article = extraction.Article with
        {
            Paragraphs =
            [
                new(new(0, 5), SegmentKind.Headline),
                new(new(6, 12), SegmentKind.Body),
                new(new(13, 17), SegmentKind.Heading),
                new(new(18, 25), SegmentKind.Body),
                new(new(26, 33), SegmentKind.Boilerplate),
            ],
        };

        var line = Parse(AnalysisLine.Write(extraction with { Article = article }, withBody: true));

        Assert.Equal("First.\n\nMore\n\nSecond.", line.GetProperty("body").GetString());
    }

    [Fact]
    public void A_language_without_rules_is_said_to_be_unsupported()
    {
        Assert.True(Line(Ships().Extraction with { IsSupported = false }).GetProperty("unsupported").GetBoolean());
        Assert.DoesNotContain("unsupported", KeysOf(Line(Ships().Extraction)));
    }

    [Fact]
    public void A_citation_names_the_claims_that_came_through_it()
    {
        var extraction = Ships().Extraction;
        var relayed = extraction with
        {
            Claims = [extraction.Claims[0] with { Via = ["paper"] }, extraction.Claims[1]],
            Citations = [new(new(29, 38), "paper", CitationKind.Outlet, "test"), new(new(39, 43), "gazette", CitationKind.Report, "test")],
        };

        Assert.Equal(["[0]", "[]"], Line(relayed).GetProperty("citations").EnumerateArray().Select(citation => citation.GetProperty("claims").GetRawText()));
    }

    [Fact]
    public void Whatever_the_text_holds_the_line_is_one_line()
    {
        var text = "A\nB\r\nC\u2028D\u0085E\u000B\"Cờ\" <b>";

        var bytes = AnalysisLine.Write(new Story(text).Titled(text).Extraction, withBody: true);

        Assert.DoesNotContain(Encoding.UTF8.GetString(bytes.Span), c => c is '\n' or '\r' or '\u2028' or '\u0085' or '\u000B');
        Assert.Equal(text, Parse(bytes).GetProperty("title").GetString());
    }

    private static Story Ships() => new Story("🚢 Three ships on 1 November, the mayor said. Rain.").Titled("Ships").Published("2024-11-02")
        .Mentions("mayor", "The Mayor", ActorKind.Person, "the mayor").Counts("Three ships", 3.0m, "ship").Dates("1 November", "2024-11-01")
        .Claims("Three ships on 1 November", "mayor", "the mayor", "said")
        .Claims("Rain", kind: AttributionKind.Narrated);

    private static JsonElement Line(ArticleExtraction extraction) => Parse(AnalysisLine.Write(extraction, withBody: false));

    private static JsonElement Parse(ReadOnlyMemory<byte> line) => JsonDocument.Parse(line).RootElement;

    private static List<string> KeysOf(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
