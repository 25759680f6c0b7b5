using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

public sealed class Positions
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(6, 4)]
    public void Code_points_count_a_surrogate_pair_once(int utf16, int codePoints) => Assert.Equal(codePoints, new CodePoints("a🌾b🇹").At(utf16));

    [Fact]
    public void A_position_inside_a_pair_counts_as_before_it() => Assert.Equal(1, new CodePoints("a🌾b").At(2));

    [Fact]
    public void A_lone_surrogate_is_one_code_point() => Assert.Equal(3, new CodePoints("a\ud83cb").At(3));

    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 3, 2, 5, true)]
    [InlineData(2, 5, 0, 3, true)]
    [InlineData(0, 9, 2, 3, true)]
    public void Spans_that_only_touch_do_not_overlap(int start, int end, int otherStart, int otherEnd, bool overlaps) =>
        Assert.Equal(overlaps, new TextSpan(start, end).Overlaps(new(otherStart, otherEnd)));

    [Fact]
    public void Spans_sort_by_start_and_the_longer_first() =>
        Assert.Equal([new(0, 9), new(0, 3), new(1, 2)], new TextSpan[] { new(1, 2), new(0, 3), new(0, 9) }.Order());

    [Fact]
    public void An_anchor_holds_only_in_the_version_it_was_made_for()
    {
        var anchor = Anchor.Of(new(4, 7), "the big deal", "aa");

        Assert.Equal(("big", "the ", " deal"), (anchor.Exact, anchor.Prefix, anchor.Suffix));
        Assert.True(anchor.HoldsIn("the big deal", "aa"));
        Assert.False(anchor.HoldsIn("the big deal", "bb"));
        Assert.False(anchor.HoldsIn("the odd deal", "aa"));
        Assert.False(anchor.HoldsIn("the", "aa"));
    }
}
