using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.TopicData;

/// <summary>The topic this repository ships, as its files hold it.</summary>
internal static class SeedTopic
{
    public static readonly string[] Tables = ["actors.tsv", "names.tsv", "outlets.tsv", "concepts.tsv"];

    public static Topic Parsed { get; } = Topic.Parse(Text("actors.tsv"), Text("names.tsv"), Text("outlets.tsv"), Text("concepts.tsv"));

    public static string Text(string table) => File.ReadAllText(RepositoryFolder.Of("seeds", "topic", table));
}
