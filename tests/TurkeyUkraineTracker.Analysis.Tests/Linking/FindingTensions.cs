using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>In what two articles' tellings of one matter do not go together.</summary>
public sealed class FindingTensions
{
    [Theory]
    [InlineData("Hakan Fidan said that 40 ships had left the port of Odesa.", "Hakan Fidan said that 45 ships had left the port of Odesa.", "amount: 40 ships | 45 ships")]
    [InlineData("Hakan Fidan said that the strike had damaged the grain terminal in Odesa.", "Hakan Fidan said that the strike had destroyed the grain terminal in Odesa.", "severity: damaged | destroyed")]
    [InlineData("Turkey has delivered armed drones to Ukraine since 2019.", "Dmitry Peskov said that Turkey has delivered armed drones to Ukraine since 2019.", "credit: the article itself | Dmitry Peskov")]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Dmitry Peskov said that Turkey had not delivered armed drones to Ukraine.", "rebuttal: affirmed | said not to be so")]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Dmitry Peskov denied that Turkey had delivered armed drones to Ukraine.", "rebuttal: affirmed | denied")]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Hakan Fidan admitted that Turkey had delivered armed drones to Ukraine.", "wording: reported neutrally | reported as a fact")]
    public void What_differs_is_named_with_both_sides(string first, string second, string tension) => Assert.Contains(tension, Between(first, second));

    [Theory]
    [InlineData("Hakan Fidan said that 40 ships had left the port of Odesa.", "Hakan Fidan said that 40 ships had left the port of Odesa.")]
    [InlineData("Hakan Fidan said that about 40 ships had left the port of Odesa.", "Hakan Fidan said that 41 ships had left the port of Odesa.")]
    [InlineData("Hakan Fidan said that 40 ships had left the port of Odesa.", "Dmitry Peskov said that 45 drones had attacked the port of Mykolaiv.")]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Dmitry Peskov said that Turkey had delivered armed drones to Ukraine.")]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Dmitry Peskov said that Russia had not attacked the port.")]
    [InlineData("Hakan Fidan said that 40 ships and 3 boats had left the port of Odesa.", "Hakan Fidan said that 12 soldiers had left the port of Odesa.")]
    [InlineData("Hakan Fidan said that the strike had damaged the grain terminal in Odesa.", "Hakan Fidan said that the flood had destroyed the dam near Kherson.")]
    [InlineData("Hakan Fidan said that the northern port had shipped 31 tonnes of grain to Odesa.", "Hakan Fidan said that the northern port had shipped 45 tonnes of steel to Odesa.")]
    [InlineData("Hakan Fidan said that the strike had wounded three soldiers in Odesa.", "Hakan Fidan said that the strike had killed three civilians in Odesa.")]
    [InlineData("Hakan Fidan said that the strike had damaged the grain terminal in Odesa.", "Hakan Fidan said that the strike had destroyed the fuel depot in Odesa.")]
    [InlineData("Hakan Fidan said that Turkey opposes sanctions on Russia.", "Hakan Fidan said that Turkey supports the grain corridor.")]
    public void What_goes_together_or_is_another_matter_has_none(string first, string second) => Assert.Empty(Between(first, second));

    [Theory]
    [InlineData("Turkey has delivered armed drones to Ukraine since 2019.", "Dmitry Peskov said that Turkey has delivered armed drones to Ukraine since 2019.", TensionKind.Credit)]
    [InlineData("Hakan Fidan said that Turkey had delivered armed drones to Ukraine.", "Hakan Fidan admitted that Turkey had delivered armed drones to Ukraine.", TensionKind.Wording)]
    public void Only_of_the_same_thing_it_matters_who_says_it_and_how(string first, string second, TensionKind kind)
    {
        var telling = (Counting(Tell(first, 0), 12, 40), (EdtfDate?)null);

        Assert.Contains(kind, TensionFinder.Between(telling, (Counting(Tell(second, 1), 12, 40), null)).Select(tension => tension.Kind));
        Assert.DoesNotContain(kind, TensionFinder.Between(telling, (Counting(Tell(second, 1), 12, 55), null)).Select(tension => tension.Kind));
    }

    [Fact]
    public void A_count_of_a_later_week_is_another_count() =>
        Assert.Empty(Between("Hakan Fidan said that 40 ships had left the port of Odesa.", "Hakan Fidan said that 45 ships had left the port of Odesa.", "2024-05-01", "2024-05-12"));

    [Fact]
    public void Two_tellings_of_one_article_have_none()
    {
        var telling = (Tell("Hakan Fidan said that 40 ships had left the port of Odesa.", 0), (EdtfDate?)null);

        Assert.Empty(TensionFinder.Between(telling, (Tell("Hakan Fidan said that 45 ships had left the port of Odesa.", 0), null)));
    }

    [Fact]
    public void Languages_meet_on_one_scale()
    {
        var (wounded, killed) = (Degrees.In("civilians were wounded", "en"), Degrees.In("dân thường thiệt mạng", "vi"));

        Assert.Equal((wounded[0].Scale, true), (killed[0].Scale, wounded[0].Step < killed[0].Step));
    }

    private static List<string> Between(string first, string second, string? published = null, string? later = null)
    {
        var ((a, b), (one, other)) = ((Tell(first, 0), Tell(second, 1)), (Day(published), Day(later)));
        var (there, back) = (TensionFinder.Between((a, one), (b, other)), TensionFinder.Between((b, other), (a, one)));
        Assert.Equal(there.Select(tension => tension.Kind), back.Select(tension => tension.Kind));
        return [.. there.Select(tension => $"{Kebab.Of(tension.Kind)}: {tension.First.Value} | {tension.Second.Value}")];
    }

    private static Telling Counting(Telling telling, params int[] ships) =>
        telling with { Signature = telling.Signature with { Figures = [.. ships.Select(count => SomeTelling.Figure(count))] } };

    private static EdtfDate? Day(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);

    private static Telling Tell(string sentence, int article)
    {
        var read = Some.Article(sentence);
        var extraction = Some.Analyser.Extract(read);
        var (claim, attribution) = (extraction.Claims[0], extraction.Attributions[extraction.Claims[0].Attribution]);
        return new(article, ClaimSigner.Sign(extraction, SeedTopic.Parsed)[0], Some.Words(read, claim.Content), claim.Content, attribution.Cue, attribution.SpeakerSpans, []);
    }
}
