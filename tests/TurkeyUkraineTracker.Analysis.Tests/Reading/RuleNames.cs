namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class RuleNames
{
    [Fact]
    public void Every_rule_that_speaks_in_the_cases_and_seeds_is_documented()
    {
        var texts = Given.SeedFiles.Select(File.ReadAllText).Concat(Directory.EnumerateFiles(Given.Cases("Segments")).Select(File.ReadAllText));
        var documented = File.ReadAllText(Path.Combine(Given.SolutionFolder, "docs", "rules.md"));

        var rules = texts.SelectMany(text => Given.Article(text).Segments).Select(segment => segment.Rule).Distinct();

        Assert.All(rules, rule => Assert.Contains($"`{rule}`", documented, StringComparison.Ordinal));
    }
}
