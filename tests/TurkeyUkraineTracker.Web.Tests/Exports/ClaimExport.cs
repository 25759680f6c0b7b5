using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Tests.Exports;

public sealed class ClaimExport
{
    private static readonly ExportRow Row = new(
        "0123456789",
        "/claims/0123456789/grain",
        "Ngũ cốc \"đã\"\nđi",
        Speaker: null,
        [new("b.md", 3, 9, "vi", AttributionKind.Indirect), new("a.txt", 1, 2, "en", AttributionKind.Direct)],
        [],
        [],
        [],
        [],
        [],
        [],
        Origins: 1,
        [new(TensionKind.Amount, "9876543210", new("b.md", "40 ships"), new("a.txt", "45 ships"))]);

    [Fact]
    public void A_claim_is_one_line() => Assert.DoesNotContain('\n', ClaimLines.Line(Row));

    [Fact]
    public void Its_words_come_back_as_they_were()
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        Assert.Equal(Row.Text, line.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Letters_are_not_escaped() => Assert.Contains("Ngũ cốc", ClaimLines.Line(Row), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_speaker_is_null()
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        Assert.Equal(JsonValueKind.Null, line.RootElement.GetProperty("speaker").ValueKind);
    }

    [Fact]
    public void Appearances_keep_their_order_and_name_file_span_language_and_kind()
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        var first = line.RootElement.GetProperty("appearances")[0].GetRawText();

        Assert.Equal("""{"file":"b.md","start":3,"end":9,"language":"vi","kind":"indirect","gloss":[]}""", first);
    }

    [Fact]
    public void Recognised_words_stand_with_their_places()
    {
        var glossed = Row with { Appearances = [Row.Appearances[0] with { Gloss = [new(new(3, 7), "port")] }] };

        Assert.Contains("""[{"start":3,"end":7,"english":"port"}]""", ClaimLines.Line(glossed), StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_are_counted_and_tensions_name_the_other_claim_and_both_sides()
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        Assert.Equal(1, line.RootElement.GetProperty("origins").GetInt32());
        Assert.Equal(
            """[{"kind":"amount","claim":"9876543210","sides":[{"file":"b.md","value":"40 ships"},{"file":"a.txt","value":"45 ships"}]}]""",
            line.RootElement.GetProperty("tensions").GetRawText());
    }

    [Theory]
    [InlineData("comparison")]
    [InlineData("wordings")]
    [InlineData("chain")]
    [InlineData("computed")]
    [InlineData("evidence")]
    [InlineData("related")]
    public void What_is_not_computed_yet_is_an_empty_list(string key)
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        Assert.Equal("[]", line.RootElement.GetProperty(key).GetRawText());
    }

    [Fact]
    public void A_step_of_a_chain_says_whether_it_is_missing()
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row with { Chain = [[new(HopKind.Occasion, "interview", null, null, "hurriyet", false, [new(1, 2)])]] }));

        Assert.Equal(
            """{"hop":"occasion","name":"interview","actor":null,"said":null,"addressee":"hurriyet","missing":false,"spans":[[1,2]]}""",
            line.RootElement.GetProperty("chain")[0][0].GetRawText());
    }

    [Fact]
    public void A_wording_says_how_it_quotes()
    {
        var wording = new ExportedWording(RenderingForm.Part, RenderingRelation.Shortened, false, true, [new(1, 2)], [(RenderingMarkKind.Ellipsis, "…")]);

        using var line = JsonDocument.Parse(ClaimLines.Line(Row with { Wordings = [wording] }));

        Assert.Equal(
            """{"form":"part","relation":"shortened","longest":false,"translated":true,"quoted":[[1,2]],"marks":[{"kind":"ellipsis","words":"…"}]}""",
            line.RootElement.GetProperty("wordings")[0].GetRawText());
    }

    [Fact]
    public void A_computed_value_names_the_words_it_was_computed_from()
    {
        var (share, amount) = (Figure("5.3%", 5.3m, "percent"), Figure("$5.5 billion", 5_500_000_000m, "USD"));
        var computed = new ExportedComputation("a.txt", new(Figure("", 291_500_000.00m, "USD"), share, amount));

        using var line = JsonDocument.Parse(ClaimLines.Line(Row with { Computed = [computed] }));

        Assert.Equal(
            """{"file":"a.txt","value":291500000,"unit":"USD","approximate":false,"share":"5.3%","of":"$5.5 billion"}""",
            line.RootElement.GetProperty("computed")[0].GetRawText());
    }

    private static FigureView Figure(string text, decimal value, string unit) => new(new(0, 1), text, value, null, null, unit, "exact", false, null, "test-rule");
}
