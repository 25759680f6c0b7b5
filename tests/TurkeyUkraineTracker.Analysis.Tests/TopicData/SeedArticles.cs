using System.Security.Cryptography;

namespace TurkeyUkraineTracker.Analysis.Tests.TopicData;

/// <summary>The given articles are evidence: their bytes are those that seeds/README.md vouches for.</summary>
public sealed class SeedArticles
{
    private static readonly string ReadMe = File.ReadAllText(RepositoryFolder.Of("seeds", "README.md"));

    public static TheoryData<string> Files =>
        [.. new DirectoryInfo(RepositoryFolder.Of("seeds", "articles")).EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void An_article_has_the_hash_that_the_readme_states(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RepositoryFolder.Of("seeds", "articles", name))));

        Assert.Contains($"{hash}  {name}\n", ReadMe, StringComparison.Ordinal);
    }
}
