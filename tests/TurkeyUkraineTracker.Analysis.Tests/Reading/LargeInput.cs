using System.Text;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class LargeInput
{
    [Theory]
    [InlineData("word ")]
    [InlineData("word\n")]
    [InlineData("A. ")]
    [InlineData("a")]
    [InlineData("\n\n*")]
    [InlineData("<p>a")]
    [InlineData("[a](b)")]
    [InlineData("x | Y ")]
    [InlineData("By A, ")]
    [InlineData("2024-11-20 ")]
    [InlineData("\"a?\" B ")]
    public void Two_million_characters_are_read_or_refused_in_seconds(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Given.Reading(bytes);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }
}
