namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>Habits of the source that no analyzer watches.</summary>
public sealed class SourceHabits
{
    [Fact]
    public void No_rule_or_page_knows_a_seed_article_by_name()
    {
        var names = Directory.EnumerateFiles(Clone.PathOf("seeds", "articles")).Select(Path.GetFileNameWithoutExtension).ToList();

        var knowing = Clone.Files("src", ".cs", ".cshtml", ".tsv", ".json", ".js", ".css").Where(file => names.Any(name => file.Text.Contains(name!, StringComparison.Ordinal)));

        Assert.NotEmpty(names);
        Assert.Empty(knowing.Select(file => file.Path));
    }

    [Fact]
    public void No_page_writes_unencoded_text()
    {
        var raw = Clone.Files("src", ".cs", ".cshtml").Where(file => file.Text.Contains("Html.Raw", StringComparison.Ordinal));

        Assert.Empty(raw.Select(file => file.Path));
    }

    [Fact]
    public void Everything_is_caught_in_two_places_only_around_an_article_and_at_the_edge_of_the_process()
    {
        var broad = Clone.Files("src", ".cs").SelectMany(file => file.Text.Split('\n').Where(SuppressesBroadCatch).Select(_ => Path.GetFileName(file.Path)));

        Assert.Equal(["OneArticle.cs", "TrackerCommandLine.cs"], broad);
    }

    [Fact]
    public void Programs_of_commands_and_pages_stay_short_enough_to_read()
    {
        var program = File.ReadAllLines(Clone.PathOf("src", "TurkeyUkraineTracker.Web", "Program.cs"));

        Assert.InRange(program.Length, 1, 40);
    }

    [Fact]
    public void No_file_of_code_is_longer_than_four_hundred_lines()
    {
        var source = Clone.Files("src", ".cs", ".cshtml").Concat(Clone.Files("tests", ".cs")).Where(file => !file.Path.Contains("Migrations", StringComparison.Ordinal));

        Assert.Empty(source.Where(file => file.Text.Count(c => c == '\n') > 400).Select(file => file.Path));
    }

    private static bool SuppressesBroadCatch(string line) =>
        line.Contains("pragma warning disable CA1031", StringComparison.Ordinal) || line.Contains("\"CA1031", StringComparison.Ordinal);
}
