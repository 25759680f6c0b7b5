using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>A remark that goes on keeps the day, the event and the outlet of the remark before.</summary>
public sealed class CarriedOccasions
{
    [Theory]
    [InlineData("en", "Speaking to Bloomberg on March 24, Lavrov said that ships were waiting. He added that two had left.")]
    [InlineData("en", "Lavrov told Bloomberg on March 24 that ships were waiting.\n\nLavrov also said that two had left.")]
    [InlineData("vi", "Trả lời phỏng vấn báo Bloomberg ngày 24/3, ông Lavrov cho biết các tàu đang chờ. Ông Lavrov cũng nói rằng hai tàu đã rời cảng.")]
    public void Give_the_second_remark_the_day_and_the_outlet_of_the_first(string language, string text)
    {
        var second = Last(language, text);

        Assert.Equal("2024-03-24", second.SaidOn?.Text);
        Assert.Equal(["bloomberg"], second.Via);
        Assert.Equal("occasion-carried", second.OccasionRule);
    }

    [Fact]
    public void Are_inferred_and_point_to_the_words_of_the_first_remark()
    {
        var found = Extract("en", "On March 24, Lavrov said that ships were waiting. He added that two had left.");

        Assert.Equal(DateBasis.Inferred, found.Claims[^1].SaidOnBasis);
        Assert.Equal("March 24", found.Claims[^1].SaidOnSpan!.Value.Of(found.Article.Text));
    }

    [Theory]
    [InlineData("He told Reuters that two had left.")]
    [InlineData("Last week he said that two had left.")]
    [InlineData("He recently said that two had left.")]
    [InlineData("He has repeatedly said that two had left.")]
    [InlineData("Putin told reporters in Doha that all was well. Lavrov said that two had left.")]
    [InlineData("On June 2 the port was closed. Lavrov said that two had left.")]
    [InlineData("At another press conference, Lavrov said that two had left.")]
    public void End_at_another_occasion(string next) =>
        Assert.NotEqual("2024-03-24", Last("en", $"On March 24, Lavrov said that ships were waiting. {next}").SaidOn?.Text);

    [Fact]
    public void End_at_a_heading()
    {
        var last = Last("en", "On March 24, Lavrov said that ships were waiting and that the harbour was full of them.\n\nThe other harbour\n\nLavrov said that two had left the other harbour before the storm came in.");

        Assert.Null(last.SaidOn);
    }

    [Fact]
    public void Keep_a_relay_of_their_own()
    {
        var last = Last("en", "At a conference on March 24, Lavrov said that ships were waiting. \"Two have left the port,\" Lavrov said, according to Reuters.");

        Assert.Equal(("2024-03-24", "conference", "reuters"), (last.SaidOn?.Text, last.Venue, last.Via.Single()));
    }

    [Fact]
    public void Come_from_the_sentence_before_when_it_announces_them()
    {
        var only = Last("en", "Lavrov gave a speech in Doha on March 24. He said that ships were waiting.");

        Assert.Equal(("2024-03-24", "speech", "occasion-announced"), (only.SaidOn?.Text, only.Venue, only.OccasionRule));
    }

    private static ExtractedClaim Last(string language, string text) => Extract(language, text).Claims[^1];

    private static ArticleExtraction Extract(string language, string text) => Some.Analyser.Extract(Some.Article(text, language));
}
