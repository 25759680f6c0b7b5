namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whom the words naming a speaker mean.</summary>
public sealed class SpeakerResolution
{
    [Theory]
    [InlineData("en", "The port's director, Marta Oyelaran, said that ships were waiting.", "Marta Oyelaran")]
    [InlineData("en", "Sergey Lavrov, who arrived on Monday, said that ships were waiting.", "Sergey Lavrov")]
    [InlineData("en", "Speaking in Doha on Sunday, Lavrov said that ships were waiting.", "Sergey Lavrov")]
    [InlineData("en", "A spokesman for Lavrov said that ships were waiting.", "A spokesman")]
    [InlineData("en", "According to data from the Turkish Exporters Assembly, exports reached a record.", "Turkish Exporters Assembly")]
    [InlineData("vi", "Giám đốc cảng, ông Amadou Magassa, cho biết các tàu đang chờ.", "Amadou Magassa")]
    [InlineData("vi", "Ông Lavrov, người vừa đến hôm thứ hai, cho biết các tàu đang chờ.", "Sergey Lavrov")]
    [InlineData("vi", "Phía Nga cho biết các tàu đang chờ.", "Russia")]
    public void A_name_is_found_wherever_it_stands_in_the_phrase(string language, string text, string speaker) => Assert.Equal(speaker, SpeakersOf(language, text).Last());

    [Theory]
    [InlineData("en", "Lavrov said that ships were waiting. He added that two had left.", "Sergey Lavrov")]
    [InlineData("en", "Ursula von der Leyen met Lavrov. She said that ships were waiting.", "Ursula von der Leyen")]
    [InlineData("vi", "Ông Lavrov nói rằng tàu đang chờ. Ông cho biết hai tàu đã rời cảng.", "Sergey Lavrov")]
    public void A_pronoun_means_the_person_it_can_mean(string language, string text, string speaker) => Assert.Equal(speaker, SpeakersOf(language, text).Last());

    [Theory]
    [InlineData("en", "The general left early. He said that ships were waiting.", "The general")]
    [InlineData("en", "Their quarrel reached the justice ministry. It said that ships were waiting.", "the justice ministry")]
    [InlineData("en", "It was the clerk who claimed that ships were waiting.", "the clerk")]
    [InlineData("en", "A lawmaker who asked not to be named said that ships were waiting.", "A lawmaker")]
    [InlineData("vi", "Đại sứ quán Nga im lặng. Trước đó, cơ quan này nói rằng tàu đang chờ.", "Đại sứ quán Nga")]
    [InlineData("vi", "Hiệp hội nông nghiệp Copa im lặng. Hội này nói rằng tàu đang chờ.", "Hiệp hội nông nghiệp Copa")]
    public void Who_is_only_described_is_still_meant(string language, string text, string speaker) => Assert.Equal(speaker, Assert.Single(SpeakersOf(language, text)));

    [Theory]
    [InlineData("en", "The Nordic Fisheries Council met on Monday. The Council said that ships were waiting.", "Nordic Fisheries Council")]
    [InlineData("en", "The European Commission opened talks. On Friday the commission said that ships were waiting.", "European Commission")]
    [InlineData("en", "The Harbour Workers' Union struck. The union said that ships were waiting.", "Harbour Workers' Union")]
    [InlineData("en", "The European Commission met the Oslo Commission. The Commission said that ships were waiting.", "The Commission")]
    [InlineData("en", "The commission said that ships were waiting.", "The commission")]
    [InlineData("vi", "Bộ Ngoại giao Ukraine triệu tập đại sứ. Bộ Ngoại giao cho biết tàu đang chờ.", "Ukrainian Foreign Ministry")]
    [InlineData("vi", "Bộ Ngoại giao Ukraine và Bộ Ngoại giao Nga họp. Bộ Ngoại giao cho biết tàu đang chờ.", "Bộ Ngoại giao")]
    public void A_short_form_is_the_only_body_so_named_before(string language, string text, string speaker) => Assert.Equal(speaker, SpeakersOf(language, text).Last());

    [Theory]
    [InlineData("vi", "Các ngư dân ở Odesa đã rời cảng. Họ nói rằng tàu đang chờ.", "Các ngư dân")]
    [InlineData("vi", "Họ nói rằng tàu đang chờ.", null)]
    [InlineData("vi", "Nga và Ukraine ký thỏa thuận. Hai bên nói rằng tàu đang chờ.", "Hai bên")]
    [InlineData("en", "Russia and Ukraine signed a deal. Both sides said that ships were waiting.", "Both sides")]
    public void Several_are_told_of_as_they_are_described(string language, string text, string? speaker) => Assert.Equal([speaker], SpeakersOf(language, text));

    [Theory]
    [InlineData("en", "\"Nobody asked us about the pilots at all.\" The speaker was Amadou Magassa, the port's director.")]
    [InlineData("vi", "“Không ai hỏi chúng tôi về hoa tiêu cả.” Người nói câu đó là ông Amadou Magassa, giám đốc cảng.")]
    public void A_speaker_may_be_named_below_the_words(string language, string text) => Assert.Equal(["Amadou Magassa"], SpeakersOf(language, text));

    [Theory]
    [InlineData("The Russian defence ministry said that ships were waiting.", "Russian Defence Ministry")]
    [InlineData("The Marovian defence ministry said that ships were waiting.", "The Marovian defence ministry")]
    public void A_body_is_known_in_any_case_of_letters(string text, string speaker) => Assert.Equal([speaker], SpeakersOf("en", text));

    [Theory]
    [InlineData("He doesn't say that ships were waiting.")]
    [InlineData("He doesn’t say that ships were waiting.")]
    public void A_clipped_negation_is_no_speaker(string text) => Assert.True(Assert.Single(Some.Analyser.Extract(Some.Article(text)).Attributions).IsNegated);

    [Theory]
    [InlineData("en", "Peskov said that talks would go on, Interfax reported.", "dmitry-peskov", "interfax")]
    [InlineData("en", "Erdogan told a rally that the war must end, the state-run Anadolu agency reported.", "recep-tayyip-erdogan", "anadolu")]
    [InlineData("en", "Lavrov said that ships were waiting, according to Reuters.", "sergey-lavrov", "reuters")]
    [InlineData("vi", "Reuters dẫn lời ông Lavrov cho biết các tàu đang chờ.", "sergey-lavrov", "reuters")]
    public void An_outlet_that_relays_is_the_way_and_not_the_speaker(string language, string text, string speaker, string outlet)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));

        Assert.Equal(speaker, Assert.Single(found.Attributions).SpeakerId);
        Assert.Contains(found.Claims[0].Via, via => via.StartsWith(outlet, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ông Peskov ngày 8/3 tuyên bố các tàu đang chờ.")]
    [InlineData("Ông Peskov hôm 8/3 cho biết các tàu đang chờ.")]
    [InlineData("Ông Peskov hôm qua cho biết các tàu đang chờ.")]
    public void A_day_between_speaker_and_verb_parts_them_not(string text) => Assert.Equal(["Dmitry Peskov"], SpeakersOf("vi", text));

    [Fact]
    public void A_pronoun_without_anybody_before_it_names_nobody() => Assert.Equal([null], SpeakersOf("en", "She said that ships were waiting."));

    private static IEnumerable<string?> SpeakersOf(string language, string text) =>
        Some.Analyser.Extract(Some.Article(text, language)).Attributions.Where(found => found.Cue.Count > 0).Select(found => found.SpeakerName);
}
