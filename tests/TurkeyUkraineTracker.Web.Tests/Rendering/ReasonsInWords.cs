using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class ReasonsInWords
{
    private static readonly ClaimView Three = SomeClaim.With(SomeClaim.Saying("a", "one"), SomeClaim.Saying("b", "two"), SomeClaim.Saying("c", "three"));

    [Fact]
    public void The_strongest_comes_first_whether_for_or_against()
    {
        var reasons = Reasons(new PairView(0, 1, 0.9, [new("actor", "both name Turkey", 0.2), new("words", "few words are shared", -0.3), new("speaker", "the same speaker", 0.5)]));

        Assert.Equal(["The same speaker.", "Few words are shared.", "Both name Turkey."], reasons.Select(reason => reason.Sentence));
    }

    [Fact]
    public void What_pairs_of_every_article_have_in_common_is_said_once_of_all()
    {
        var reason = new ReasonView("speaker", "the same speaker", 0.5);

        var reasons = Reasons(new(0, 1, 0.9, [reason]), new(1, 2, 0.8, [reason with { Weight = 0.6 }]));

        Assert.Equal(("all 3", 0.6), (Assert.Single(reasons).Letters, reasons[0].Weight));
    }

    [Fact]
    public void The_same_words_for_and_against_are_two_reasons()
    {
        var reasons = Reasons(new(0, 1, 0.9, [new("date", "the day", 0.1)]), new(0, 2, 0.9, [new("date", "the day", -0.1)]));

        Assert.Equal(["A and B", "A and C"], reasons.Select(reason => reason.Letters).Order());
    }

    [Fact]
    public void A_related_claim_says_what_keeps_it_apart()
    {
        var related = new RelatedClaim("id", "slug", "text", "en", default, null, null, default, [new("actor", "both name Turkey", 0.9), new("blocker", "they credit other speakers", -1)]);

        Assert.Equal("They credit other speakers.", MatchReason.Against(related));
        Assert.Equal("", MatchReason.Against(related with { Reasons = [] }));
    }

    private static IReadOnlyList<MatchReason> Reasons(params PairView[] pairs)
    {
        var claim = Three with { Pairs = pairs };
        return MatchReason.Of(claim, AppearanceCard.Of(claim));
    }
}
