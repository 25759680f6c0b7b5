using System.Diagnostics;
using System.Globalization;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Ingestion.Feeds;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Printing;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fuzzing;

/// <summary>Whatever bytes arrive, no reader throws and nothing is found outside of the text. tests/fuzz/README.md says how to run it for long.</summary>
public sealed class AnyBytes
{
    private const int MostReported = 400;

    private static readonly Uri Address = new("https://wharf.example/feed");

    private static readonly ArticleReader Reader = new();

    private static readonly ArticleAnalyser Analyser = new(TopicFolder.Load(RepositoryFolder.Of("seeds", "topic")));

    private static readonly IReadOnlyDictionary<string, Action<byte[]>> Readers = new Dictionary<string, Action<byte[]>>
    {
        ["articles"] = ReadArticle,
        ["feeds"] = bytes => FeedReader.Read(bytes, Address),
        ["robots"] = bytes => RobotsRules.Parse(bytes).Allows(Address),
    };

    private static int Seed => Setting("TRACKER_FUZZ_SEED", 20261120);

    private static TimeSpan Time => TimeSpan.FromSeconds(Setting("TRACKER_FUZZ", 3) / (double)Readers.Count);

    public static TheoryData<string> Kinds => new(Readers.Keys);

    [Theory, MemberData(nameof(Kinds))]
    public void Of_the_corpus_are_read(string kind) => Assert.All(Corpus(kind), bytes => Readers[kind](bytes));

    [Theory, MemberData(nameof(Kinds))]
    public void Damaged_are_read_or_refused(string kind)
    {
        var (mutations, watch) = (new ByteMutations(Corpus(kind), Seed), Stopwatch.StartNew());
        do Try(kind, mutations.Next());
        while (watch.Elapsed < Time);
    }

    private static void Try(string kind, byte[] bytes)
    {
        try
        {
            Readers[kind](bytes);
        }
        catch (Exception failure)
        {
            var kept = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"fuzz-{kind}-{Guid.NewGuid():N}"));
            File.WriteAllBytes(kept, bytes);
            throw new InvalidOperationException($"{kept} (seed {Seed}): {Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(MostReported, bytes.Length)))}", failure);
        }
    }

    private static void ReadArticle(byte[] bytes)
    {
        foreach (var name in new[] { "a.html", "a.md", "a.txt" })
        {
            if (Reader.Read(new RawDocument(name, bytes)) is not ReadResult.Readable { Article: var article }) continue;

            var found = Analyser.Extract(article);
            AnalysisLine.Write(found, withBody: true);
            Assert.All(FoundSpans.Of(found), span => Assert.True(0 <= span.Start && span.Start <= span.End && span.End <= article.Text.Length));
        }
    }

    private static IReadOnlyList<byte[]> Corpus(string kind) =>
        [.. Directory.EnumerateFiles(RepositoryFolder.Of("tests", "fuzz", kind)).Concat(More(kind)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static IEnumerable<string> More(string kind) => kind == "articles"
        ? Directory.EnumerateFiles(RepositoryFolder.Of("seeds", "articles")).Concat(Directory.EnumerateFiles(RepositoryFolder.Of("tests", "passages"), "*.gold"))
        : [];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}
