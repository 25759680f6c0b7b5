using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>Which room may know which: architecture.md's table as far as the compiler does not hold it.</summary>
public sealed class Rooms
{
    [Theory]
    [InlineData("Extraction")]
    [InlineData("Linking")]
    [InlineData("Reading")]
    [InlineData("Lexicons")]
    public void The_site_reads_the_store_and_never_runs_an_extractor(string folder)
    {
        var used = NamespacesUsedBy(typeof(Program).Assembly.Location);

        Assert.DoesNotContain($"TurkeyUkraineTracker.Analysis.{folder}", used);
    }

    [Fact]
    public void The_site_does_use_the_words_of_the_analysis()
    {
        var used = NamespacesUsedBy(typeof(Program).Assembly.Location);

        Assert.Contains("TurkeyUkraineTracker.Analysis.Documents", used);
    }

    [Fact]
    public void The_analysis_knows_nothing_but_the_base_library_and_two_parsers()
    {
        var foreign = typeof(Article).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name is not ("AngleSharp" or "Markdig") && !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("System.IO", "File")]
    [InlineData("System.IO", "Directory")]
    [InlineData("System.IO", "FileStream")]
    [InlineData("System.Net.Http", "HttpClient")]
    [InlineData("System", "DateTimeOffset")]
    [InlineData("System", "Random")]
    [InlineData("System", "TimeProvider")]
    public void The_analysis_touches_neither_disk_nor_network_nor_clock_nor_chance(string inNamespace, string type)
    {
        var used = TypesUsedBy(typeof(Article).Assembly.Location);

        Assert.DoesNotContain((inNamespace, type), used);
    }

    private static IEnumerable<string> NamespacesUsedBy(string assembly) => TypesUsedBy(assembly).Select(type => type.Namespace).Distinct();

    private static HashSet<(string Namespace, string Name)> TypesUsedBy(string assembly)
    {
        using var pe = new PEReader(File.OpenRead(assembly));
        var metadata = pe.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => (metadata.GetString(type.Namespace), metadata.GetString(type.Name)))];
    }
}
