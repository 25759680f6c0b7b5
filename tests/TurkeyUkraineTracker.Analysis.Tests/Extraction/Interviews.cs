namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Who answers in an interview that is printed turn by turn.</summary>
public sealed class Interviews
{
    [Theory]
    [InlineData("en", "Marta Oyelaran has run the port for ten years.\n\nQ: When will it open?\n\nA: We open on Monday, when the pilots are back.", "Marta Oyelaran")]
    [InlineData("en", "Reporter: When will it open?\n\nMarta Oyelaran: We open on Monday, when the pilots are back.", "Marta Oyelaran")]
    [InlineData("vi", "PV: Khi nào cảng mở lại?\n\nÔng Amadou Magassa: Chúng tôi mở cảng vào thứ hai tuần tới.", "Amadou Magassa")]
    public void The_guest_speaks_the_answers(string language, string text, string speaker) => Assert.Equal([speaker], SpeakersOf(language, text));

    [Theory]
    [InlineData("Cargo: The port moved less of it.\n\nCrews: The port hired more of them.\n\nCosts: They rose all the same.")]
    [InlineData("Who will pay for the port?\n\nThe state has paid for it since 2020.\n\nAnd who gains by it?\n\nFarmers gain most.")]
    public void Labels_and_rhetorical_questions_make_no_interview(string text) => Assert.Empty(SpeakersOf("en", text));

    private static IEnumerable<string?> SpeakersOf(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Attributions
        .Where(found => found.Rule is "turn-of-label" or "answer-to-question")
        .Select(found => found.SpeakerName);
}
