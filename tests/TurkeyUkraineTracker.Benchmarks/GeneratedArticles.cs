using System.Text;
using TurkeyUkraineTracker.Analysis.Tests;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>Articles of the usual length, made of the passages of tests/passages: English and Vietnamese by turns. Always the same.</summary>
internal static class GeneratedArticles
{
    public const int Count = 40;

    private const int PassagesEach = 9;
    private const string Border = "\n===\n";

    public static IReadOnlyList<byte[]> All { get; } = Make();

    public static double MeanBytes => All.Average(article => article.Length);

    private static List<byte[]> Make()
    {
        string[][] languages = [Passages("en"), Passages("vi")];
        return [.. Enumerable.Range(0, Count).Select(article => Article(languages[article % languages.Length], article))];
    }

    private static byte[] Article(string[] passages, int number) =>
        Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(number, PassagesEach).Select(i => passages[i * PassagesEach % passages.Length])));

    private static string[] Passages(string language) =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Of("tests", "passages"), $"*-{language}-*.gold").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(gold => gold[..gold.IndexOf(Border, StringComparison.Ordinal)]),
    ];
}
