using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What a reader without the language is told of a claim.</summary>
public sealed class Glossing
{
    [Theory]
    [InlineData("vi", "Nga đã phóng 150 máy bay không người lái vào Thái Lan.", "Russia|fire|150 drones|Thailand")]
    [InlineData("vi", "Toyota sẽ xây dựng nhà máy ở Ohio.", "Toyota|build|factory|Ohio")]
    [InlineData("en", "Turkey closed the Bosphorus to warships.", "Türkiye|close|turkish straits|warship")]
    public void Recognised_terms_are_told_in_text_order(string language, string text, string english) =>
        Assert.Equal(english, string.Join('|', Gloss.Of(Signed.First(text, language)).Select(gloss => gloss.English)));

    [Fact]
    public void Terms_of_a_gloss_never_overlap()
    {
        var gloss = Gloss.Of(Signed.First("Nga đã phóng 150 máy bay không người lái vào các cơ sở năng lượng của Ukraine.", "vi"));

        Assert.All(gloss.Zip(gloss.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }
}
