using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whom pronouns mean that name no speaker.</summary>
public sealed class Pronouns
{
    [Theory]
    [InlineData("en", "Ankara supplies Ukraine with drones, and it buys gas.", "Türkiye")]
    [InlineData("en", "Turkey met Russia in Doha, but its ships stayed at home.", "Türkiye")]
    [InlineData("en", "Elena Ruiz, a pilot, met Lavrov. Later she left.", "Elena Ruiz")]
    [InlineData("en", "Russia and Ukraine signed. The latter left.", "Ukraine")]
    [InlineData("vi", "Ankara bán máy bay cho Kyiv. Nước này cũng mua khí đốt.", "Türkiye")]
    public void Mean_the_subject_that_fits(string language, string text, string actor) => Assert.Equal([actor], MeantIn(language, text));

    [Fact]
    public void For_two_mean_both() => Assert.Equal(["Russia", "Ukraine"], MeantIn("en", "Russia and Ukraine signed. The two met again.").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Russia wrote to Ukraine on Monday. Ships waited. It rained.")]
    [InlineData("It is likely that Turkey will stay.")]
    [InlineData("The talks of Turkey with Russia failed because it was late.")]
    public void Mean_nobody_where_more_than_one_or_none_is_left(string text) => Assert.Empty(MeantIn("en", text));

    private static IEnumerable<string> MeantIn(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Actors
        .Where(actor => actor.Mentions.Any(mention => mention.Form == MentionForm.Pronoun))
        .Select(actor => actor.Name);
}
