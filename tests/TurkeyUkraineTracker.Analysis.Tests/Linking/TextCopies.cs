using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking.Origins;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Texts that are nearly the same, and how they are looked for.</summary>
public sealed class TextCopies
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 200).Select(i => $"word{i * i % 997}x{i}")];

    private static readonly string Report = string.Join(' ', Words);

    [Fact]
    public void The_same_words_are_one_text_in_any_case_and_script_of_the_diacritics()
    {
        var (plain, marked) = (RunsOf("Cảng " + Report), RunsOf("CANG " + Report.ToUpperInvariant()));

        Assert.Equal(1, plain.SharedWith(marked));
        Assert.Equal(plain.Bands(), marked.Bands());
    }

    [Theory]
    [InlineData(20, true), InlineData(2, false)]
    public void A_text_with_a_word_changed_here_and_there_is_a_copy_and_one_with_every_other_word_is_not(int every, bool isCopy)
    {
        var edited = RunsOf(string.Join(' ', Words.Select((word, i) => i % every == 0 ? $"other{i}" : word)));

        Assert.Equal(isCopy, RunsOf(Report).SharedWith(edited) >= TextRuns.Copy);
        Assert.Equal(isCopy, RunsOf(Report).Bands().Intersect(edited.Bands()).Any());
    }

    [Fact]
    public void What_two_texts_share_is_the_same_from_both_sides()
    {
        var (whole, half) = (RunsOf(Report), RunsOf(string.Join(' ', Words[..100])));

        Assert.Equal(whole.SharedWith(half), half.SharedWith(whole));
        Assert.Equal(96.0 / 196, whole.SharedWith(half), 6);
    }

    [Fact]
    public void A_short_text_is_looked_for_by_nothing() => Assert.Empty(RunsOf(string.Join(' ', Words[..30])).Bands());

    [Fact]
    public void What_belongs_to_the_page_plays_no_part()
    {
        var text = $"{Report} Share this";
        var withPage = TextRuns.Of(text, [new(SegmentKind.Body, new(0, Report.Length), "test"), new(SegmentKind.Boilerplate, new(Report.Length, text.Length), "test")]);

        Assert.Equal(RunsOf(Report).Bands(), withPage.Bands());
    }

    [Fact]
    public void A_text_is_looked_for_by_twenty_numbers() => Assert.Equal(20, RunsOf(Report).Bands().Distinct().Count());

    private static TextRuns RunsOf(string text) => TextRuns.Of(text, [new(SegmentKind.Body, new(0, text.Length), "test")]);
}
