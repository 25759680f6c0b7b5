using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>How long a web page takes to be read, metadata and all, beside the bare parse of the same bytes: the ratio is what counts.</summary>
// Not sealed: the benchmark runner derives from it.
[Config(typeof(SpeedConfig))]
public class PageSpeed
{
    private readonly IReadOnlyList<byte[]> _pages = GeneratedPages.All;
    private readonly ArticleReader _reader = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = GeneratedPages.Count)]
    public int Parse() => _pages.Sum(ParseOne);

    [Benchmark(OperationsPerInvoke = GeneratedPages.Count)]
    public int Read() => _pages.Sum(page => _reader.Read(new("page", page)) is ReadResult.Readable(var article) ? article.Paragraphs.Count : 0);

    private static int ParseOne(byte[] bytes)
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        return page.All.Length;
    }
}
