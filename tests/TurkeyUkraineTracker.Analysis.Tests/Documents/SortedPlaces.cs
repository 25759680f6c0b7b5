using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

public sealed class SortedPlaces
{
    [Theory]
    [InlineData(new int[0], 5, 0)]
    [InlineData(new[] { 1, 3, 5 }, 0, 0)]
    [InlineData(new[] { 1, 3, 5 }, 3, 1)]
    [InlineData(new[] { 1, 3, 5 }, 4, 2)]
    [InlineData(new[] { 1, 3, 3, 3, 5 }, 3, 1)]
    [InlineData(new[] { 1, 3, 5 }, 6, 3)]
    public void The_first_that_is_not_before_the_border_is_found(int[] sorted, int border, int index) =>
        Assert.Equal(index, LowerBound.Of(sorted, border, (item, border) => item < border));

    [Fact]
    public void Every_border_in_every_length_is_the_one_that_counting_finds()
    {
        for (var length = 0; length < 20; length++)
        {
            int[] sorted = [.. Enumerable.Range(0, length).Select(i => i * 2)];
            for (var border = -1; border <= length * 2; border++)
                Assert.Equal(sorted.Count(item => item <= border), LowerBound.Of(sorted, border, (item, border) => item <= border));
        }
    }

    [Fact]
    public void A_long_list_is_asked_few_questions()
    {
        var questions = 0;

        LowerBound.Of([.. Enumerable.Range(0, 1_000_000)], 777_777, (item, border) => questions++ < 100 && item < border);

        Assert.InRange(questions, 1, 20);
    }
}
