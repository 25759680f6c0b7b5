using System.Text.Json;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.House;

/// <summary>What the program can be asked is written down where readers look for it.</summary>
public sealed partial class Documentation
{
    private static readonly string Commands = File.ReadAllText(Clone.PathOf("docs", "commands.md"));

    public static TheoryData<string> Verbs => new(TrackerCommandLine.Root.Subcommands.Select(command => command.Name));

    public static TheoryData<string> Options => new(TrackerCommandLine.Root.Subcommands
        .SelectMany(command => command.Options.Select(option => option.Name))
        .Where(name => name is not ("--help" or "--version"))
        .Distinct());

    public static TheoryData<string> FilterKeys => new(typeof(ClaimFilter).GetProperties()
        .Where(property => property.CanWrite)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)));

    public static TheoryData<string> Pages => new(Clone.Files("docs", ".md").Select(file => file.Path).Append("README.md").Append("seeds/README.md"));

    [Theory, MemberData(nameof(Verbs))]
    public void Every_command_is_explained(string verb) => Assert.Matches($"\\| `{verb}[ `]", Commands);

    [Theory, MemberData(nameof(Options))]
    public void Every_option_is_explained(string option) => Assert.Matches($"{option}[ `]", Commands);

    [Theory, MemberData(nameof(FilterKeys))]
    public void Every_key_of_the_list_of_claims_is_explained(string key) => Assert.Contains($"`{key}`", Commands, StringComparison.Ordinal);

    [Fact]
    public void The_commands_of_the_readme_are_those_that_work()
    {
        var readme = File.ReadAllText(Clone.PathOf("README.md"));

        Assert.Contains("dotnet run --project src/TurkeyUkraineTracker.Web", readme, StringComparison.Ordinal);
        Assert.Contains("tests/run", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Clone.PathOf("tests", "run")));
    }

    [Fact]
    public void Every_rule_that_speaks_in_the_seeds_is_explained()
    {
        var rules = File.ReadAllText(Clone.PathOf("docs", "rules.md"));

        var unexplained = SeedRules.All.Where(rule => !rules.Contains($"`{rule}`", StringComparison.Ordinal)).ToList();

        Assert.True(unexplained.Count == 0, $"docs/rules.md does not explain {string.Join(", ", unexplained)}.");
    }

    [Fact]
    public void The_name_of_a_rule_is_kebab_case() => Assert.All(SeedRules.All, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule));

    [Fact]
    public void Every_attack_is_tried_by_tests_that_exist()
    {
        var tests = Clone.Files("tests", ".cs").Select(file => file.Path).ToList();
        var named = TestName().Matches(File.ReadAllText(Clone.PathOf("docs", "security.md"))).Select(name => name.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => !tests.Exists(test => test.EndsWith($"/{name}.cs", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void No_link_between_the_documents_is_dead(string page)
    {
        var dead = RelativeLink().Matches(File.ReadAllText(Clone.PathOf(page)))
            .Select(link => link.Groups["path"].Value)
            .Where(path => !Path.Exists(Clone.PathOf(Path.GetDirectoryName(page)!, path)));

        Assert.Empty(dead);
    }

    // Takes a folder and a class between back-ticks.
    [GeneratedRegex(@"`([A-Z]\w+/[A-Z]\w+)`", RegexOptions.None, 1000)]
    private static partial Regex TestName();

    // Takes "(docs/rules.md)" and "(rules.md#dates)"; not "(https://…)".
    [GeneratedRegex(@"\]\((?<path>[^):#\s]+)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture, 250)]
    private static partial Regex RelativeLink();
}
