using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class CitingClaims
{
    [Fact]
    public void The_line_ends_with_the_address_that_has_no_slug()
    {
        var citation = Citation.Of(SomeClaim.With(SomeClaim.Saying("It rained.", "a")), "https://host");

        Assert.Equal("https://host/claims/id", citation.Address);
        Assert.EndsWith("claim id, https://host/claims/id", citation.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_turn_their_direction_turn_nothing_around_where_the_line_is_pasted() =>
        Assert.DoesNotContain('\u202E', Citation.Of(SomeClaim.With(SomeClaim.Saying("It \u202Erained.", "a")) with { Text = "It \u202Erained." }, "").Line);

    [Fact]
    public void Who_denies_the_words_is_not_cited_as_having_said_them()
    {
        var claim = SomeClaim.With(SomeClaim.Saying("It rained.", "a")) with { SpeakerText = "the mayor", IsDenied = true };

        Assert.Contains("the mayor, who denies it, date not found", Citation.Of(claim, "").Line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_articles_say_themselves_is_credited_to_nobody()
    {
        var claim = SomeClaim.With(SomeClaim.Saying("It rained.", "a") with { Kind = AttributionKind.Narrated }) with { SpeakerText = "the mayor" };

        Assert.Contains(SpeakerTagHelper.OwnVoice, Citation.Of(claim, "").Line, StringComparison.Ordinal);
        Assert.DoesNotContain("the mayor", Citation.Of(claim, "").Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_articles_the_first_are_named_and_the_rest_counted()
    {
        var told = Enumerable.Range(0, 8).Select(i => SomeClaim.Saying("It rained.", $"a{i}")).ToArray();

        var line = Citation.Of(SomeClaim.With(told) with { Sources = [.. told.Select(appearance => appearance.Source)] }, "").Line;

        Assert.Contains("“a4”; and 3 more articles", line, StringComparison.Ordinal);
        Assert.DoesNotContain("“a5”", line, StringComparison.Ordinal);
    }
}
