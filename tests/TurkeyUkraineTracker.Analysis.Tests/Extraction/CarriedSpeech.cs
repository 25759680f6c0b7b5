namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Who speaks when the speaker is named in another sentence or paragraph than the words.</summary>
public sealed class CarriedSpeech
{
    [Fact]
    public void Paragraphs_left_open_belong_to_the_tag_below_them() => Assert.Equal(
        [("Marta Oyelaran", "We sailed at dawn. … Nobody slept. … On Monday we saw the light")],
        Told("en", "Marta Oyelaran did not wait for questions.\n\n“We sailed at dawn.\n\n“Nobody slept.\n\n“On Monday we saw the light,” she said."));

    [Fact]
    public void A_stray_mark_of_another_kind_opens_nothing() => Assert.Equal(
        [("Marta Oyelaran", "Here he is, at last")],
        Told("en", "Marta Oyelaran waited.\n\n\"The dog was asleep.\n\n“Here he is, at last,” Marta Oyelaran said."));

    [Theory]
    [InlineData("en", "Marta Oyelaran keeps the keys of the port.\n\n\"People imagine a vault, but it is a corridor.\"", "Marta Oyelaran", "People imagine a vault, but it is a corridor.")]
    [InlineData("vi", "Ông Amadou Magassa giữ chìa khóa của cảng.\n\n“Người ta tưởng là hầm bê tông, thật ra chỉ là hành lang.”", "Amadou Magassa", "Người ta tưởng là hầm bê tông, thật ra chỉ là hành lang.")]
    public void A_quotation_that_stands_alone_is_spoken_by_the_only_person_told_of(string language, string text, string speaker, string words) =>
        Assert.Equal([(speaker, words)], Told(language, text));

    [Theory]
    [InlineData("Marta Oyelaran met Amadou Magassa at the port.\n\n\"People imagine a vault, but it is a corridor.\"")]
    [InlineData("Marta Oyelaran keeps the keys of the port.\n\n\"All Bets Are Off.\"")]
    public void Nobody_is_guessed_between_two_persons_and_a_title_is_not_speech(string text) => Assert.Empty(Told("en", text));

    [Theory]
    [InlineData("en", "Ships may leave only by daylight. The ministry announced this on Monday.", "The ministry", "Ships may leave only by daylight")]
    [InlineData("vi", "Tàu chỉ được rời cảng vào ban ngày. Ông Amadou Magassa cũng khẳng định như vậy.", "Amadou Magassa", "Tàu chỉ được rời cảng vào ban ngày")]
    public void The_next_sentence_names_the_source(string language, string text, string speaker, string words) => Assert.Equal([(speaker, words)], Told(language, text));

    [Fact]
    public void A_question_is_not_what_the_next_sentence_announced() => Assert.Empty(Told("en", "Who may leave the port? The ministry announced this on Monday."));

    [Fact]
    public void Behind_a_semicolon_another_speaker_takes_over() => Assert.Equal(
        [("Amadou Magassa", "cảng đã đóng cửa"), ("Nga", "cảng vẫn mở")],
        Told("vi", "Ông Amadou Magassa cho biết cảng đã đóng cửa; về phần mình, Nga khẳng định cảng vẫn mở."));

    [Theory]
    [InlineData("The museum alleges that the ship was sold.", "the ship was sold")]
    [InlineData("The fishing guild slams the closure of the bay.", "the closure of the bay")]
    public void A_noun_phrase_before_a_cue_in_the_present_is_its_subject(string text, string words) => Assert.Equal([words], Told("en", text).Select(told => told.Words));

    private static IEnumerable<(string? Speaker, string Words)> Told(string language, string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));
        return found.Attributions.Where(attribution => attribution.Cue.Count > 0 || attribution.Rule == "quotation-of-told").Select(attribution => (attribution.SpeakerName, Some.Words(found.Article, attribution.Content)));
    }
}
