using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking.Designations;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What articles call things, and whose word it is.</summary>
public sealed class Designating
{
    [Theory]
    [InlineData("en", "The full-scale invasion has changed the Black Sea.", "war", "full-scale invasion", DesignationVoice.Own)]
    [InlineData("en", "Dmitry Peskov said that the special military operation was going to plan.", "war", "special military operation", DesignationVoice.Reported)]
    [InlineData("en", "“The war must end this year,” Hakan Fidan said in Antalya.", "war", "war", DesignationVoice.Quoted)]
    [InlineData("en", "Four years of the \"special military operation\" have changed the Black Sea.", "war", "special military operation", DesignationVoice.Distanced)]
    [InlineData("en", "Shops in Kiev opened again on Monday.", "ukraine", "Kiev", DesignationVoice.Own)]
    [InlineData("en", "Ferries from Türkiye were late on Monday.", "turkey", "Türkiye", DesignationVoice.Own)]
    [InlineData("vi", "Cuộc xâm lược đã thay đổi Biển Đen.", "war", "Cuộc xâm lược", DesignationVoice.Own)]
    [InlineData("vi", "Chiến dịch quân sự đặc biệt đã thay đổi Biển Đen.", "war", "Chiến dịch quân sự đặc biệt", DesignationVoice.Own)]
    public void A_word_is_found_for_what_it_names_in_the_voice_it_stands_in(string language, string sentence, string referent, string words, DesignationVoice voice)
    {
        var found = Find(sentence, language);

        Assert.Contains((referent, words, voice), found);
    }

    [Fact]
    public void The_longest_word_for_a_thing_counts() =>
        Assert.DoesNotContain(Find("The full-scale invasion has changed the Black Sea.", "en"), found => found.Words == "invasion");

    [Fact]
    public void Pronouns_are_no_designations() =>
        Assert.DoesNotContain(Find("Hakan Fidan said that he would travel to Kyiv.", "en"), found => found.Words == "he");

    [Fact]
    public void A_word_that_nothing_is_called_by_is_none() => Assert.Empty(Find("Shops opened again on Monday.", "en"));

    [Fact]
    public void Boilerplate_names_nothing()
    {
        var article = Some.Article("The invasion has changed the Black Sea.");
        var setAside = article with { Paragraphs = [.. article.Paragraphs.Select(paragraph => paragraph with { Kind = SegmentKind.Boilerplate })] };

        Assert.Empty(DesignationFinder.Find(Some.Analyser.Extract(setAside), SeedTopic.Parsed));
    }

    [Fact]
    public void A_language_without_rules_has_words_for_concepts_and_only_in_its_own_voice()
    {
        var found = Find("Вторжение изменило Чёрное море.", "ru");

        Assert.All(found, designation => Assert.Equal(DesignationVoice.Own, designation.Voice));
        Assert.NotEmpty(found);
    }

    private static List<(string Referent, string Words, DesignationVoice Voice)> Find(string sentence, string language)
    {
        var article = Some.Article(sentence, language);
        return [.. DesignationFinder.Find(Some.Analyser.Extract(article), SeedTopic.Parsed).Select(found => (found.Referent, found.Span.Of(article.Text), found.Voice))];
    }
}
