using System.Diagnostics;
using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Analysis.Tests.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whatever happened to a text, analysing it ends well and in time. TRACKER_MUTATIONS says how many texts are tried.</summary>
public sealed class DamagedInput
{
    private const int Seed = 20261120;
    private const int Few = 400;
    private const int Tries = 6;
    private const double MillisecondsPerTenKilobytes = 50;

    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("TRACKER_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Few;

    private static readonly string[] Passages =
        [.. Directory.EnumerateFiles(RepositoryFolder.Of("tests", "passages"), "*.gold").Order(StringComparer.Ordinal).Select(TextOf)];

    [Fact]
    public void Gives_results_inside_the_text_with_content_clear_of_its_cue() => Assert.All(Damaged(Seed), article =>
    {
        var found = Some.Analyser.Extract(article);

        Assert.All(FoundSpans.Of(found), span => Assert.True(0 <= span.Start && span.Start < span.End && span.End <= article.Text.Length, $"{span}"));
        Assert.All(found.Attributions, said => Assert.DoesNotContain(said.Content, content => said.Cue.Any(content.Overlaps)));
        Assert.All(found.Claims, claim => Assert.InRange(claim.Attribution, 0, found.Attributions.Count - 1));
    });

    [Fact]
    public void Takes_no_longer_than_its_length_allows() => Assert.All(Damaged(Seed + 1), article =>
    {
        var allowed = MillisecondsPerTenKilobytes * Math.Max(1, Encoding.UTF8.GetByteCount(article.Raw) / 10_000.0);

        Assert.InRange(BestTime(article, allowed), 0, allowed);
    });

    /// <summary>Texts that once threw, cut down to what did it.</summary>
    [Theory]
    [InlineData(".ỳ đề nghị")]
    [InlineData("Kyiv\ufffesaid")]
    public void That_once_threw_no_longer_does(string text) => Assert.True(Some.Analyser.Extract(Some.Read(Encoding.UTF8.GetBytes(text))).IsSupported);

    private static IEnumerable<Article> Damaged(int seed) => new Mutations(Passages, seed).Take(Count)
        .Select(text => Given.Reading(Encoding.UTF8.GetBytes(text)))
        .OfType<ReadResult.Readable>()
        .Select(read => read.Article);

    private static string TextOf(string path)
    {
        var gold = File.ReadAllText(path);
        return gold[..gold.IndexOf("\n===\n", StringComparison.Ordinal)];
    }

    // Another process may have had the processor for a while: only a text that is slow each time is slow.
    private static double BestTime(Article article, double allowed)
    {
        var best = double.MaxValue;
        for (var tries = Tries; tries > 0 && best > allowed; tries--)
        {
            var watch = Stopwatch.StartNew();
            Some.Analyser.Extract(article);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
