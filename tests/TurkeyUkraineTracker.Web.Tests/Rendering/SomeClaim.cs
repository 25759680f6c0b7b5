using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

/// <summary>A claim as the store would tell it, made up for tests: one appearance for each passage, each in an article of its own unless told otherwise.</summary>
internal static class SomeClaim
{
    public static ClaimView With(params AppearanceView[] appearances) =>
        new("id", "slug", "text", "en", null, null, null, DateBasis.None, [], appearances, null, [], []);

    /// <summary>The whole passage is claimed.</summary>
    public static AppearanceView Saying(string passage, string article, string language = "en", int start = 0) => new(
        new(article, article, null, null, language, null, DateBasis.None), 1, AttributionKind.Indirect, passage, start,
        [new(0, passage.Length)], [], [], null, DateBasis.None, [], [], "test-rule", true, []);

    public static ClaimView Comparing(this ClaimView claim, params ComparedField[] fields) => claim with
    {
        Comparison = new([.. claim.Appearances.Select(appearance => appearance.Source).DistinctBy(source => source.Slug)], fields),
    };

    public static ComparedField Field(string name, CellState state, params string?[] values) =>
        new(name, state, [.. values.Select(value => new ComparedCell(value is null ? CellState.NotFound : state, value, []))]);
}
