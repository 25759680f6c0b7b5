using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>How several articles quote one utterance.</summary>
public sealed class QuotationIntegrity
{
    private const string Whole = "We will open the port in May, and no ship will wait for longer than a day";

    [Theory]
    [InlineData("We will open the port in May", RenderingRelation.Shortened)]
    [InlineData("we will open the port in May, and no ship will wait for longer than a day.", RenderingRelation.Same)]
    [InlineData("We will open the port … and no ship will wait", RenderingRelation.Shortened)]
    [InlineData("We will open the port and no ship will wait", RenderingRelation.Spliced)]
    [InlineData("We will open the harbour in May", RenderingRelation.Altered)]
    [InlineData("There is no hurry at all", RenderingRelation.OtherWords)]
    [InlineData("We will open [it] in May", RenderingRelation.Spliced)]
    public void A_quotation_is_held_against_the_longest(string quoted, RenderingRelation relation) =>
        Assert.Equal([RenderingRelation.Reference, relation], Render(Direct(Whole), Direct(quoted)).Select(rendering => rendering.Relation));

    [Fact]
    public void The_longest_is_offered_and_who_comes_first_changes_nothing()
    {
        Assert.Equal([true, false], Render(Direct(Whole), Direct("We will open")).Select(rendering => rendering.IsLongest));
        Assert.Equal([false, true], Render(Direct("We will open"), Direct(Whole)).Select(rendering => rendering.IsLongest));
    }

    [Fact]
    public void Signs_of_others_inside_a_quotation_are_marked_where_they_stand()
    {
        var marks = Render(Direct("We will open [the port] … in May"))[0].Marks;

        Assert.Equal([(RenderingMarkKind.Insertion, "[the port]", 13), (RenderingMarkKind.Ellipsis, "…", 24)], marks.Select(mark => (mark.Kind, mark.Words, mark.Span.Start)));
    }

    [Theory]
    [InlineData("en", "The port is ours, and we say it again: the port is not for sale", "the port is not for sale", RenderingRelation.Shortened)]
    [InlineData("en", "We know that we can, and we know that they know", "we know that they know", RenderingRelation.Shortened)]
    [InlineData("vi", "Chúng tôi không bán cảng này, chúng tôi sẽ không bao giờ bán cảng này", "chúng tôi sẽ không bao giờ bán cảng này", RenderingRelation.Shortened)]
    [InlineData("en", "The port is ours, and we say it again: the port is not for sale", "the port is ours and not for sale", RenderingRelation.Spliced)]
    public void What_stands_unbroken_in_the_longest_is_shortened_however_often_its_words_come(string language, string whole, string quoted, RenderingRelation relation)
    {
        var (longest, shorter) = (SomeTelling.Quoting(AttributionKind.Direct, language, whole), SomeTelling.Quoting(AttributionKind.Direct, language, quoted));

        Assert.Equal([RenderingRelation.Reference, relation], Render(longest, shorter).Select(rendering => rendering.Relation));
        Assert.Equal([relation, RenderingRelation.Reference], Render(shorter, longest).Select(rendering => rendering.Relation));
    }

    [Fact]
    public void Words_left_out_without_a_sign_are_named()
    {
        var mark = Assert.Single(Render(Direct(Whole), Direct("We will open the port and no ship will wait"))[1].Marks);

        Assert.Equal((RenderingMarkKind.Omission, "in May", true), (mark.Kind, mark.Words, mark.Span.IsEmpty));
    }

    [Fact]
    public void What_stands_between_two_quotations_is_nobodys_to_mark()
    {
        var torn = SomeTelling.Quoting(AttributionKind.Mixed, "en", "We will open the port", "no ship will wait");

        Assert.Equal(RenderingRelation.Shortened, Render(Direct(Whole), torn)[1].Relation);
    }

    [Theory]
    [InlineData("surprising", RenderingForm.Word)]
    [InlineData("will open the port", RenderingForm.Part)]
    public void A_word_or_two_are_not_a_partial_quotation(string quoted, RenderingForm form) =>
        Assert.Equal(form, Render(SomeTelling.Quoting(AttributionKind.Mixed, "en", quoted))[0].Form);

    [Fact]
    public void Nothing_quoted_is_a_paraphrase() =>
        Assert.Equal((RenderingForm.Paraphrase, RenderingRelation.NotQuoted), Render(SomeTelling.Signature, Direct(Whole)).Select(rendering => (rendering.Form, rendering.Relation)).First());

    [Fact]
    public void Another_language_than_the_longest_is_translated_and_held_against_its_own()
    {
        var found = Render(Direct(Whole), SomeTelling.Quoting(AttributionKind.Direct, "vi", "Chúng tôi sẽ mở cảng"));

        Assert.Equal([(false, RenderingRelation.Reference), (true, RenderingRelation.Reference)], found.Select(rendering => (rendering.IsTranslated, rendering.Relation)));
    }

    [Fact]
    public void Of_single_words_in_two_languages_nobody_knows_which_were_spoken()
    {
        var found = Render(SomeTelling.Quoting(AttributionKind.Mixed, "en", "surprising"), SomeTelling.Quoting(AttributionKind.Mixed, "vi", "bất ngờ"));

        Assert.All(found, rendering => Assert.Equal((true, false), (rendering.IsTranslated, rendering.IsLongest)));
    }

    private static ClaimSignature Direct(string words) => SomeTelling.Quoting(AttributionKind.Direct, "en", words);

    private static IReadOnlyList<Rendering> Render(params ClaimSignature[] tellings) => Renderings.Of(tellings);
}
