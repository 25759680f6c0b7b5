using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>UTF-8 bytes of articles, in millions, that one core gets through in a second.</summary>
internal sealed class MegabytesPerSecond : IColumn
{
    private const double NanosecondsToMegabytesPerSecond = 1_000;

    public string Id => nameof(MegabytesPerSecond);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Millions of bytes of article a second";

    /// <summary>For articles: the size of a page is mostly mark-up, so that megabytes say nothing.</summary>
    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.All(each => each.Descriptor.Type == typeof(AnalysisSpeed));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    // An operation is one article.
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => summary[benchmarkCase]?.ResultStatistics is { } time
        ? (GeneratedArticles.MeanBytes / time.Mean * NanosecondsToMegabytesPerSecond).ToString("0.00", CultureInfo.InvariantCulture)
        : "-";
}
