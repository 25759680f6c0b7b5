using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class SayingHowWordsAreQuoted
{
    [Theory]
    [InlineData(RenderingForm.Part, RenderingRelation.Shortened, "Partly quoted. Shortened, as against A.")]
    [InlineData(RenderingForm.Whole, RenderingRelation.Spliced, "Quoted whole. Joined: words stand side by side that do not in A.")]
    [InlineData(RenderingForm.Paraphrase, RenderingRelation.NotQuoted, "Nothing is quoted: these are the article’s words.")]
    [InlineData(RenderingForm.Word, RenderingRelation.Reference, "Only a word or two are quoted.")]
    public void The_form_comes_first_then_how_it_stands_to_the_longest(RenderingForm form, RenderingRelation relation, string words) =>
        Assert.Equal(words, string.Join(' ', RenderingWords.Of(new(form, relation, false, false, []), "A", isAlone: false)));

    [Fact]
    public void Words_left_out_without_a_sign_are_quoted()
    {
        var rendering = new RenderingView(RenderingForm.Whole, RenderingRelation.Spliced, false, false, [new(RenderingMarkKind.Omission, new(3, 3), "in May")]);

        Assert.Contains("Left out without a sign: “in May”.", RenderingWords.Of(rendering, "A", isAlone: false));
    }

    [Fact]
    public void Where_nothing_is_quoted_there_is_nothing_to_say() =>
        Assert.All(QuotationLine.Of(AppearanceCard.Of(SomeClaim.With(Saying(RenderingForm.Paraphrase, "one"), Saying(RenderingForm.Paraphrase, "two")))), Assert.Null);

    [Fact]
    public void The_longest_quotation_is_offered_by_its_letter()
    {
        var cards = AppearanceCard.Of(SomeClaim.With(Saying(RenderingForm.Part, "one", RenderingRelation.Shortened), Saying(RenderingForm.Whole, "two", RenderingRelation.Reference)));

        Assert.Equal([false, true], cards.Select(card => card.Quotation!.IsLongest));
        Assert.Contains("Shortened, as against B.", cards[0].Quotation!.Sentences);
    }

    private static AppearanceView Saying(RenderingForm form, string article, RenderingRelation relation = RenderingRelation.NotQuoted) =>
        SomeClaim.Saying("words", article) with { Rendering = new(form, relation, false, relation == RenderingRelation.Reference, []) };
}
