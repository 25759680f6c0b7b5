namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Who speaks when the speaker is named in another sentence or paragraph than the words.</summary>
public sealed class CarriedSpeech
{
    [Fact]
    public void Paragraphs_left_open_belong_to_the_tag_below_them() => Assert.Equal(
        [("Amadou Magassa", "We sailed at dawn. … Nobody slept. … On Monday we saw the light")],
        Told("en", "Spokesman Amadou Magassa did not wait for questions.\n\n“We sailed at dawn.\n\n“Nobody slept.\n\n“On Monday we saw the light,” he said."));

    [Fact]
    public void A_stray_mark_of_another_kind_opens_nothing() => Assert.Equal(
        [("Marta Oyelaran", "Here he is, at last")],
        Told("en", "Marta Oyelaran waited.\n\n\"The dog was asleep.\n\n“Here he is, at last,” Marta Oyelaran said."));

    [Theory]
    [InlineData("en", "Spokesman Amadou Magassa keeps the keys of the port.\n\n\"People imagine a vault, but it is a corridor.\"", "Amadou Magassa", "People imagine a vault, but it is a corridor.")]
    [InlineData("vi", "Ông Amadou Magassa giữ chìa khóa của cảng.\n\n“Người ta tưởng là hầm bê tông, thật ra chỉ là hành lang.”", "Amadou Magassa", "Người ta tưởng là hầm bê tông, thật ra chỉ là hành lang.")]
    public void A_quotation_that_stands_alone_is_spoken_by_the_only_person_told_of(string language, string text, string speaker, string words) =>
        Assert.Equal([(speaker, words)], Told(language, text));

    [Theory]
    [InlineData("Spokesman Amadou Magassa met Minister Marta Oyelaran at the port.\n\n\"People imagine a vault, but it is a corridor.\"")]
    [InlineData("Spokesman Amadou Magassa keeps the keys of the port.\n\n\"All Bets Are Off.\"")]
    public void Nobody_is_guessed_between_two_persons_and_a_title_is_not_speech(string text) => Assert.Empty(Told("en", text));

    [Theory]
    [InlineData("en", "Ships may leave only by daylight. The ministry announced this on Monday.", "The ministry", "Ships may leave only by daylight")]
    [InlineData("vi", "Tàu chỉ được rời cảng vào ban ngày. Ông Amadou Magassa cũng khẳng định như vậy.", "Amadou Magassa", "Tàu chỉ được rời cảng vào ban ngày")]
    public void The_next_sentence_names_the_source(string language, string text, string speaker, string words) => Assert.Equal([(speaker, words)], Told(language, text));

    [Fact]
    public void A_question_is_not_what_the_next_sentence_announced() =>
        Assert.DoesNotContain(Some.Analyser.Extract(Some.Article("Who may leave the port? The ministry announced this on Monday.")).Attributions, attribution => attribution.Rule == "source-in-next-sentence");

    [Fact]
    public void Behind_a_semicolon_another_speaker_takes_over() => Assert.Equal(
        [("Amadou Magassa", "cảng đã đóng cửa"), ("Russia", "cảng vẫn mở")],
        Told("vi", "Ông Amadou Magassa cho biết cảng đã đóng cửa; về phần mình, Nga khẳng định cảng vẫn mở."));

    [Theory]
    [InlineData("The museum insists that the ship was sold.", "the ship was sold")]
    [InlineData("The fishing guild contends the bay was closed.", "the bay was closed")]
    public void A_noun_phrase_before_a_cue_in_the_present_is_its_subject(string text, string words) => Assert.Equal([words], Told("en", text).Select(told => told.Words));

    private static IEnumerable<(string? Speaker, string Words)> Told(string language, string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));
        return found.Attributions.Where(attribution => attribution.Cue.Count > 0 || attribution.Rule == "quotation-of-told").Select(attribution => (attribution.SpeakerName, Some.Words(found.Article, attribution.Content)));
    }
}
