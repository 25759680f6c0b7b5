using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.TopicData;

/// <summary>What the extraction may rely on in the topic tables.</summary>
public sealed class TopicTables
{
    private static readonly Topic Topic = SeedTopic.Parsed;

    private static readonly HashSet<string> ActorIds = [.. Topic.Actors.Select(actor => actor.Id)];

    private static readonly IReadOnlyList<(string Actor, ActorName Name)> Names =
        [.. Topic.Actors.SelectMany(actor => actor.Names.Select(name => (actor.Id, name)))];

    public static TheoryData<string> Files => [.. SeedTopic.Tables];

    [Theory]
    [InlineData(ActorKind.State, 60)]
    [InlineData(ActorKind.Person, 100)]
    [InlineData(ActorKind.Media, 60)]
    [InlineData(ActorKind.Organisation, 50)]
    public void Every_kind_of_actor_is_well_covered(ActorKind kind, int atLeast) =>
        Assert.InRange(Topic.Actors.Count(actor => actor.Kind == kind), atLeast, int.MaxValue);

    [Fact]
    public void An_id_names_one_actor_in_lower_case_words_joined_by_hyphens()
    {
        Assert.Equal(Topic.Actors.Count, ActorIds.Count);
        Assert.All(ActorIds, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Fact]
    public void No_name_belongs_to_two_actors_in_any_language()
    {
        var shared = Languages().SelectMany(language => SharedIn(language));

        Assert.Empty(shared);
    }

    [Fact]
    public void No_actor_has_the_same_name_twice_in_a_language()
    {
        var repeated = Languages().SelectMany(language =>
            NamesIn(language).GroupBy(entry => (entry.Actor, Key: NameKey.Of(entry.Name.Text))).Where(same => same.Count() > 1).Select(same => same.Key));

        Assert.Empty(repeated);
    }

    [Fact]
    public void Every_actor_can_be_named() => Assert.DoesNotContain(Topic.Actors, actor => actor.Names.Count == 0);

    [Fact]
    public void Every_name_leaves_something_to_compare() => Assert.DoesNotContain(Names, entry => NameKey.Of(entry.Name.Text).Length == 0);

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Every_state_has_a_name_in(string language)
    {
        var unnamed = Topic.Actors.Where(actor => actor.Kind == ActorKind.State)
            .Where(state => !state.Names.Any(name => name.Form == NameForm.Name && name.Language == language))
            .Select(state => state.Id);

        Assert.Empty(unnamed);
    }

    [Fact]
    public void Every_affiliation_is_an_actor() =>
        Assert.Empty(Topic.Actors.Where(actor => actor.Affiliation is { } id && !ActorIds.Contains(id)).Select(actor => actor.Id));

    [Fact]
    public void Only_persons_have_a_gender_and_every_person_has_one() =>
        Assert.All(Topic.Actors, actor => Assert.Equal(actor.Kind == ActorKind.Person, actor.Gender is "m" or "f"));

    [Fact]
    public void Only_persons_hold_roles() =>
        Assert.DoesNotContain(Topic.Actors, actor => actor.Kind != ActorKind.Person && actor.Names.Any(name => name.Form == NameForm.Role));

    [Fact]
    public void Every_outlet_is_a_media_actor_of_the_same_name()
    {
        var media = Topic.Actors.Where(actor => actor.Kind == ActorKind.Media).ToDictionary(actor => actor.Id, actor => actor.Name);

        Assert.All(Topic.Outlets, outlet => Assert.Equal(outlet.Name, media.GetValueOrDefault(outlet.Id)));
    }

    [Fact]
    public void No_two_outlets_share_a_domain_and_none_starts_with_www()
    {
        var domains = Topic.Outlets.Select(outlet => outlet.Domain).ToList();

        Assert.Equal(domains.Count, domains.Distinct().Count());
        Assert.All(domains, domain => Assert.Matches(@"^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$", domain));
    }

    [Fact]
    public void No_designation_belongs_to_two_concepts()
    {
        var shared = Topic.Concepts.GroupBy(concept => (concept.Language, Key: NameKey.Of(concept.Text)))
            .Where(same => same.Count() > 1)
            .Select(same => same.Key);

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_concept_is_said_in_English_and_Vietnamese() =>
        Assert.All(
            Topic.Concepts.GroupBy(concept => concept.Id),
            concept => Assert.Superset(new HashSet<string> { "en", "vi" }, concept.Select(said => said.Language).ToHashSet()));

    [Theory, MemberData(nameof(Files))]
    public void A_table_is_sorted_so_that_a_new_entry_has_one_place(string table)
    {
        var rows = Lines(table).Where(line => !line.StartsWith('#')).Skip(1).ToList();

        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }

    [Theory, MemberData(nameof(Files))]
    public void A_table_says_where_it_comes_from_and_as_of_when(string table)
    {
        Assert.Contains("# source: own", Lines(table));
        Assert.Contains(Lines(table), line => line.StartsWith("# as of: ", StringComparison.Ordinal));
    }

    private static string[] Lines(string table) => SeedTopic.Text(table).TrimEnd('\n').Split('\n');

    private static IEnumerable<string> Languages() => Names.Select(entry => entry.Name.Language).Distinct();

    // A name without a language is tried in every language, so it must keep clear of all of them.
    private static IEnumerable<(string Actor, ActorName Name)> NamesIn(string language) =>
        Names.Where(entry => entry.Name.Language.Length == 0 || entry.Name.Language == language);

    private static IEnumerable<string> SharedIn(string language) => NamesIn(language)
        .GroupBy(entry => NameKey.Of(entry.Name.Text))
        .Where(same => same.Select(entry => entry.Actor).Distinct().Count() > 1)
        .Select(same => $"{language} {same.Key}");
}
