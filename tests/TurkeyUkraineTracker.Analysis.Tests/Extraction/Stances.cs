using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What somebody wants, thinks or supports is told by the article, with holder and verb.</summary>
public sealed class Stances
{
    [Theory]
    [InlineData("en", "Turkey wants to join the bloc.", "Turkey", "wants", "to join the bloc")]
    [InlineData("en", "Residents fear that the dam will break.", "Residents", "fear", "the dam will break")]
    [InlineData("vi", "Ông Lavrov tin rằng hành lang sẽ mở lại.", "Ông Lavrov", "tin rằng", "hành lang sẽ mở lại")]
    public void Are_narrated_claims_of_a_holder(string language, string text, string holder, string cue, string content)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));

        var stance = Assert.Single(found.Attributions);
        Assert.Equal((AttributionKind.Narrated, holder, cue, content), (stance.Kind, Words(found, stance.SpeakerSpans), Words(found, stance.Cue), Words(found, stance.Content)));
    }

    [Theory]
    [InlineData("The survey found that prices had doubled.", "The survey")]
    [InlineData("Researchers found that prices had doubled.", "Researchers")]
    public void Are_no_evidence_which_is_credited(string text, string speaker)
    {
        var found = Some.Analyser.Extract(Some.Article(text));

        Assert.Equal((AttributionKind.Indirect, speaker), (found.Attributions[0].Kind, found.Attributions[0].SpeakerName));
    }

    [Fact]
    public void Are_not_found_where_a_person_finds_a_thing() =>
        Assert.DoesNotContain(Some.Analyser.Extract(Some.Article("Divers found the wreck near Odesa.")).Attributions, found => found.Cue.Count > 0);

    private static string Words(Analysis.Extraction.ArticleExtraction found, IEnumerable<TextSpan> spans) => Some.Words(found.Article, spans);
}
