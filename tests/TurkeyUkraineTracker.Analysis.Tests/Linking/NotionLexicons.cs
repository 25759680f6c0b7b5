using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>The word lists that claims are compared by fit each other.</summary>
public sealed class NotionLexicons
{
    private static readonly HashSet<string> Known =
        [.. new[] { "en", "vi" }.SelectMany(language => LexiconFile.Load($"{language}/notions.tsv")).Select(row => row[0]), .. SeedTopic.Parsed.Concepts.Select(concept => concept.Id)];

    [Theory]
    [InlineData("shared/alternatives.tsv", 1)]
    [InlineData("shared/light-notions.tsv", 0)]
    [InlineData("shared/near-notions.tsv", 1)]
    [InlineData("shared/answers.tsv", 0)]
    public void Every_notion_that_a_list_names_has_words(string list, int column) =>
        Assert.Subset(Known, LexiconFile.Load(list).Select(row => row[column]).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("en"), InlineData("vi")]
    public void A_phrase_stands_for_one_notion(string language) =>
        Assert.Empty(LexiconFile.Load($"{language}/notions.tsv").GroupBy(row => row[1], StringComparer.Ordinal).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Theory]
    [InlineData("en"), InlineData("vi")]
    public void An_opposite_is_a_notion_that_has_words(string language) =>
        Assert.Subset(Known, LexiconFile.Load($"{language}/notions.tsv").Select(row => row[3]).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void A_well_known_name_has_words_in_both_languages() => Assert.Equal(
        LexiconFile.Load("en/proper-names.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal),
        LexiconFile.Load("vi/proper-names.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal));
}
