using System.Diagnostics;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class LargeInput
{
    public static TheoryData<string> Parts =>
    [
        "word ",
        "word\n",
        "A. ",
        "a",
        "\n\n*",
        "<p>a",
        "<p>a<br>",
        "<br>b ",
        "# A\n\nThe<br>",
        "<p>&#146;&copy it",
        "{",
        "[[\"",
        "<?xml ",
        "a,b;",
        "a: b\n",
        "x = (\n",
        "[a](b)",
        "x | Y ",
        "By A, ",
        "2024-11-20 ",
        "\"a?\" B ",
        "and ",
        "Erdogan said ",
        "Turkey and ",
        "said that ",
        "20,000 tonnes of ",
        "on Monday, ",
        "according to Kyiv, ",
        "“",
        "(",
        "who, ",
    ];

    [Theory, MemberData(nameof(Parts))]
    public void Half_a_million_characters_are_read_or_refused_in_seconds(string part)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)));
        var watch = Stopwatch.StartNew();

        Given.Reading(bytes);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [Theory, MemberData(nameof(Parts))]
    public void Four_times_the_text_is_analysed_in_little_more_than_four_times_the_time(string part)
    {
        var (one, four) = (Repeated(part, 20_000), Repeated(part, 80_000));
        if (one is null || four is null) return; // refused

        var (ofOne, ofFour) = (MedianTime(one), MedianTime(four));

        Assert.True(ofFour < (ofOne * 8) + Slack, $"{ofOne} became {ofFour}");
    }

    /// <summary>Short times say little on a busy machine.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    /// <summary>English, whatever the words look like: other languages may have no rules to try.</summary>
    private static Article? Repeated(string part, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, length / part.Length)));
        return Given.Reading(bytes) is ReadResult.Readable { Article: var article } ? article with { Language = "en" } : null;
    }

    private static TimeSpan MedianTime(Article article) => Enumerable.Range(0, 3).Select(_ => Time(article)).Order().ElementAt(1);

    private static TimeSpan Time(Article article)
    {
        var watch = Stopwatch.StartNew();
        Some.Analyser.Extract(article);
        return watch.Elapsed;
    }
}
