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
        []);

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

    [Theory]
    [InlineData("comparison")]
    [InlineData("evidence")]
    [InlineData("related")]
    public void What_is_not_computed_yet_is_an_empty_list(string key)
    {
        using var line = JsonDocument.Parse(ClaimLines.Line(Row));

        Assert.Equal("[]", line.RootElement.GetProperty(key).GetRawText());
    }
}
