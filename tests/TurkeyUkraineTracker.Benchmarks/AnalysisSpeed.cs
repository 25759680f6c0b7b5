using System.Text;
using BenchmarkDotNet.Attributes;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>
/// How long an article takes on one core, beside the least that any analysis must do with its bytes. The ratio to that floor can be compared
/// between machines and between days; the times cannot.
/// </summary>
// Not sealed: the benchmark runner derives from it.
[Config(typeof(SpeedConfig))]
public class AnalysisSpeed
{
    private readonly IReadOnlyList<byte[]> _articles = GeneratedArticles.All;
    private readonly ArticleReader _reader = new();
    private readonly ArticleAnalyser _analyser = new(TopicFolder.Load(RepositoryFolder.Of("seeds", "topic")));

    /// <summary>Decodes the bytes and finds the words in them. It shares no code with the analysis, so that no change there moves it.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = GeneratedArticles.Count)]
    public int DecodeAndTokenise() => _articles.Sum(bytes => WordsIn(Encoding.UTF8.GetString(bytes)).Count);

    [Benchmark(OperationsPerInvoke = GeneratedArticles.Count)]
    public int Read() => _articles.Sum(bytes => ReadOne(bytes).Sentences.Count);

    [Benchmark(OperationsPerInvoke = GeneratedArticles.Count)]
    public int ReadAndAnalyse() => _articles.Sum(bytes => _analyser.Extract(ReadOne(bytes)).Claims.Count);

    private Article ReadOne(byte[] bytes) => _reader.Read(new("article", bytes)) is ReadResult.Readable(var article)
        ? article
        : throw new InvalidOperationException("A generated article was refused.");

    private static List<TextSpan> WordsIn(string text)
    {
        var words = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;

            if (i > start) words.Add(new(start, i));
            start = i + 1;
        }

        return words;
    }
}
