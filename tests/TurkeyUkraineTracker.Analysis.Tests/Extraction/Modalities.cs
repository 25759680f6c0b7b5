using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whether a claim is put as a fact, a plan, a possibility, a duty or a supposition.</summary>
public sealed class Modalities
{
    [Theory]
    [InlineData("en", "Lavrov said that ships were waiting and would leave soon.", Modality.Actual)]
    [InlineData("en", "Lavrov said that the planned sale had failed.", Modality.Actual)]
    [InlineData("en", "Lavrov said that ships will leave.", Modality.Intended)]
    [InlineData("en", "Lavrov said that the port is not going to close.", Modality.Intended)]
    [InlineData("en", "Lavrov said that the port plans to close.", Modality.Intended)]
    [InlineData("en", "Lavrov promised to open the port.", Modality.Intended)]
    [InlineData("en", "Lavrov said that ships might leave.", Modality.Possible)]
    [InlineData("en", "Lavrov said that ships must leave.", Modality.Required)]
    [InlineData("en", "Lavrov urged Ankara to open the port.", Modality.Required)]
    [InlineData("en", "Lavrov said that ships would leave if the strait opened.", Modality.Conditional)]
    [InlineData("en", "\"That would be a mistake,\" Lavrov said.", Modality.Conditional)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu đã rời cảng và sẽ trở lại.", Modality.Actual)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu sẽ rời cảng.", Modality.Intended)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu có thể rời cảng.", Modality.Possible)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu phải rời cảng.", Modality.Required)]
    [InlineData("vi", "Ông Lavrov kêu gọi Thổ Nhĩ Kỳ mở cảng.", Modality.Required)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu sẽ rời cảng nếu eo biển mở lại.", Modality.Conditional)]
    public void Are_told_by_the_first_word_that_decides(string language, string text, Modality modality) =>
        Assert.Equal(modality, Some.Analyser.Extract(Some.Article(text, language)).Claims[0].Modality);
}
