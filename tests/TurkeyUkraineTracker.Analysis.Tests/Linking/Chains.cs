using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>The way a claim came to an article.</summary>
public sealed class Chains
{
    private static readonly SignatureWords Paper = new(new(30, 35), "the paper", "paper");

    [Fact]
    public void Steps_that_were_not_found_are_steps_all_the_same()
    {
        var chain = Chain.Of(SomeTelling.Signature, [new(0, 5)], []);

        Assert.Equal([(HopKind.Speaker, false), (HopKind.Occasion, true), (HopKind.Relay, true)], chain.Select(hop => (hop.Kind, hop.IsMissing)));
    }

    [Fact]
    public void Each_step_has_the_words_that_tell_of_it()
    {
        var signature = SomeTelling.Signature with { Venue = "interview", VenueSpan = new(10, 19), Said = EdtfDate.Parse("2024-11-01"), SaidSpan = new(20, 29), Via = [Paper] };

        var chain = Chain.Of(signature, [new(0, 5)], ["paper"]);

        Assert.Equal(["0-5", "10-19 20-29", "30-35"], chain.Select(hop => string.Join(' ', hop.Spans.Select(span => $"{span.Start}-{span.End}"))));
    }

    [Fact]
    public void Whoever_was_told_it_and_passed_it_on_is_named_once()
    {
        var signature = SomeTelling.Signature with { Addressee = Paper, Via = [Paper] };

        Assert.Null(Chain.Of(signature, [], ["paper"])[1].Addressee);
        Assert.Equal(Paper, Chain.Of(signature, [], [])[1].Addressee);
    }

    [Fact]
    public void An_article_that_speaks_for_itself_has_nobody_behind_it()
    {
        var narrated = SomeTelling.Signature with { Kind = AttributionKind.Narrated, Speaker = null };

        Assert.Empty(Chain.Of(narrated, [], []));
        Assert.Equal(["paper"], Chain.Of(narrated, [], ["paper"]).Select(hop => hop.Actor));
    }

    [Fact]
    public void A_speaker_nobody_knows_has_a_name_but_no_page() =>
        Assert.Equal(("The mayor", null), Chain.Of(SomeTelling.Signature with { Speaker = "?mayor" }, [], []).Select(hop => (hop.Name, hop.Actor)).First());
}
