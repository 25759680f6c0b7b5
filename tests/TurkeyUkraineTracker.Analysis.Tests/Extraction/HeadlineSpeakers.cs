using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>A headline's person before a colon speaks; a subject before one does not.</summary>
public sealed class HeadlineSpeakers
{
    [Theory]
    [InlineData("Lavrov: Corridor will reopen soon", "sergey-lavrov")]
    [InlineData("Ukraine: Corridor will reopen soon", null)]
    [InlineData("Explainer: Corridor will reopen soon", null)]
    public void Are_persons_the_article_speaks_of(string headline, string? speaker)
    {
        var article = Some.Read(Encoding.UTF8.GetBytes($"{headline}\n\nThe port of Ukraine was closed when Lavrov came to the city on Monday, and it was closed when he left.\n"));

        var found = Some.Analyser.Extract(article with { Language = "en" }).Attributions.FirstOrDefault(found => found.Rule == "person-then-colon");

        Assert.Equal(speaker, found?.SpeakerId);
    }
}
