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
    [InlineData("<p>a<br>")]
    [InlineData("<br>b ")]
    [InlineData("# A\n\nThe<br>")]
    [InlineData("<p>&#146;&copy it")]
    [InlineData("{")]
    [InlineData("[[\"")]
    [InlineData("<?xml ")]
    [InlineData("a,b;")]
    [InlineData("a: b\n")]
    [InlineData("x = (\n")]
    [InlineData("[a](b)")]
    [InlineData("x | Y ")]
    [InlineData("By A, ")]
    [InlineData("2024-11-20 ")]
    [InlineData("\"a?\" B ")]
    public void Half_a_million_characters_are_read_or_refused_in_seconds(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Given.Reading(bytes);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }
}
