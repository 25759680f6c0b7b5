using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Quotation marks of every shape, closed or not.</summary>
public sealed class QuotationMarks
{
    [Theory]
    [InlineData("\"The port is open,\" Lavrov said.", "The port is open")]
    [InlineData("“The port is open,” Lavrov said.", "The port is open")]
    [InlineData("\"The port is open,” Lavrov said.", "The port is open")]
    [InlineData("«The port is open», Lavrov said.", "The port is open")]
    [InlineData("„The port is open“, Lavrov said.", "The port is open")]
    [InlineData("''The port is open,'' Lavrov said.", "The port is open")]
    [InlineData("‘The port is open,’ Lavrov said.", "The port is open")]
    [InlineData("“We call it ‘the gate’ here,” Lavrov said.", "We call it ‘the gate’ here")]
    public void All_close_what_they_open(string text, string content) => Assert.Equal([content], Contents(text));

    [Fact]
    public void One_odd_mark_leaves_the_next_paragraph_unharmed() =>
        Assert.Equal(["The port is open"], Contents("He measured 5\" of snow in the yard.\n\n\"The port is open,\" Lavrov said."));

    [Fact]
    public void A_quotation_reopened_in_the_next_paragraph_is_one_attribution() =>
        Assert.Equal(["We will stay. … We will wait for them all."], Contents("Lavrov said: \"We will stay.\n\n\"We will wait for them all.\""));

    [Fact]
    public void A_quotation_cut_in_two_by_its_tag_is_one_attribution() =>
        Assert.Equal(["The port … is open to all ships."], Contents("\"The port,\" Lavrov said, \"is open to all ships.\""));

    [Fact]
    public void A_name_in_marks_is_not_speech()
    {
        var found = Some.Analyser.Extract(Some.Article("Lavrov said that he supports the \"Black Sea Initiative\" fully."));

        Assert.Equal(AttributionKind.Indirect, Assert.Single(found.Attributions).Kind);
    }

    private static IEnumerable<string> Contents(string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text));
        return found.Attributions.Select(attribution => Some.Words(found.Article, attribution.Content));
    }
}
