using System.Diagnostics;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

/// <summary>Web pages as they arrive: cut off, with tags lost, doubled or never closed, in another encoding than they say.</summary>
public sealed class AnyPage
{
    private const int Rounds = 300;

    private static readonly Func<Random, byte[], byte[]>[] Mutations =
    [
        (random, page) => page[..random.Next(page.Length)],
        (random, page) => [.. page[..random.Next(page.Length)], .. page[random.Next(page.Length)..]],
        (random, page) => Replaced(random, page, "</"),
        (random, page) => Replaced(random, page, ">"),
        (random, page) => Replaced(random, page, "\""),
        (random, page) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(page)),
        (random, page) => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(page)),
        (random, page) => Noise(random, page),
        (random, page) => [.. page, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><p>&amp;&#x1F33E;&lt;", random.Next(500))))],
    ];

    [Fact]
    public void Is_read_or_refused_in_bounded_time()
    {
        var pages = Given.Pages.Select(Encoding.UTF8.GetBytes).ToList();
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var page = pages[random.Next(pages.Count)];
            for (var times = random.Next(1, 4); times > 0 && page.Length > 0; times--) page = Mutations[random.Next(Mutations.Length)](random, page);

            AssertRead(page, round);
        }
    }

    [Fact]
    public void Of_nine_megabytes_is_read_in_seconds_and_memory_of_its_size()
    {
        var page = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div class=a><p>They met <a href=x>again</a> in May, he said.</p></div>", 130_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        Given.Reading(page);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 300L * page.Length, "took more memory than 300 times the page, all told");
    }

    private static void AssertRead(byte[] page, int round)
    {
        var watch = Stopwatch.StartNew();
        if (Given.Reading(page) is ReadResult.Readable { Article: var article })
        {
            Assert.All(article.Paragraphs, paragraph => Assert.True(paragraph.Span.End <= article.Text.Length, $"round {round}"));
            Assert.True(article.Map.ToRaw(new(0, article.Text.Length)).End <= article.Raw.Length, $"round {round}");
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"round {round} took {watch.Elapsed}");
    }

    private static byte[] Replaced(Random random, byte[] page, string mark)
    {
        var parts = Encoding.UTF8.GetString(page).Split(mark);
        return Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => random.Next(8) == 0 ? part : part + mark)));
    }

    private static byte[] Noise(Random random, byte[] page)
    {
        var noisy = page.ToArray();
        for (var i = 0; i < 20; i++) noisy[random.Next(noisy.Length)] = (byte)random.Next(256);
        return noisy;
    }
}
