using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

/// <summary>What reading tests are given: documents as bytes, the seed articles, the case files.</summary>
internal static class Given
{
    public static readonly string SolutionFolder = FindSolution();

    public static IEnumerable<string> SeedFiles => Directory.EnumerateFiles(Path.Combine(SolutionFolder, "seeds", "articles"), "*.txt").Order(StringComparer.Ordinal);

    public static string Cases(string folder) => Path.Combine(SolutionFolder, "tests", "TurkeyUkraineTracker.Analysis.Tests", "Reading", "Cases", folder);

    /// <summary>The web pages among the cases.</summary>
    public static IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(Cases("Segments"), "*.html.*").Order(StringComparer.Ordinal).Select(path => CaseFile.Read("Segments", Path.GetFileName(path)).Text)];

    public static ReadResult Reading(byte[] bytes) => new ArticleReader().Read(new("document", bytes));

    /// <param name="charset">As its sender names it.</param>
    public static Article Article(byte[] bytes, string charset) =>
        Assert.IsType<ReadResult.Readable>(new ArticleReader().Read(new("document", bytes, null, charset))).Article;

    public static Article Article(string text) => Article(Encoding.UTF8.GetBytes(text));

    public static Article Article(byte[] bytes) =>
        Reading(bytes) is ReadResult.Readable read ? read.Article : throw new InvalidOperationException(((ReadResult.Unreadable)Reading(bytes)).Why);

    public static string Refusal(byte[] bytes) => Assert.IsType<ReadResult.Unreadable>(Reading(bytes)).Why;

    private static string FindSolution()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TurkeyUkraineTracker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
