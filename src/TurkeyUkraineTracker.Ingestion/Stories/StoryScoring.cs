using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>Compares the claims formed from a story's articles with its marks. Pure.</summary>
internal sealed class StoryScoring
{
    private readonly MarkedStory _story;
    private readonly List<MarkedPlace> _marks;
    private readonly List<FoundPlace> _found;
    private readonly List<StoryNote> _notes = [];

    /// <param name="claims">Every claim of a store that holds this story alone, by its appearances.</param>
    public StoryScoring(MarkedStory story, IEnumerable<IReadOnlyList<ExportedAppearance>> claims)
    {
        var words = story.Articles.ToDictionary(article => article.Name, article => new StoryWords(article.Text));
        _story = story;
        _marks = [.. story.Articles.SelectMany(article => article.Marks.Select(mark => Marked(article.Name, mark, words[article.Name])))];
        _found = [.. claims.SelectMany((claim, number) => claim.Select(appearance => Found(number, appearance, words[appearance.File])))];
    }

    public StoryScore Score()
    {
        var planted = Planted().ToList();
        var together = planted.ToLookup(AreTogether);
        var covered = planted.Where(pair => IsFound(pair.One) && IsFound(pair.Other)).ToHashSet();
        var formed = Formed().ToLookup(IsRight);
        var required = _marks.Where(mark => !mark.Mark.IsOptional).ToList();

        _notes.AddRange(together[false].Select(pair => Missed(pair.One, pair.Other, covered.Contains(pair))));
        _notes.AddRange(formed[false].Select(pair => Wrong(pair.One, pair.Other)));
        return new(_story.Name, new Dictionary<StoryMeasure, Tally>
        {
            [StoryMeasure.Pairs] = new(together[true].Count(), planted.Count, formed[true].Count(), formed.Sum(pairs => pairs.Count())),
            [StoryMeasure.FoundPairs] = new(together[true].Count(), covered.Count, 0, 0),
            [StoryMeasure.Marks] = new(required.Count(IsFound), required.Count, 0, 0),
        }, _notes);
    }

    private IEnumerable<(MarkedPlace One, MarkedPlace Other)> Planted() => _marks
        .Where(mark => !mark.Mark.IsOptional)
        .GroupBy(mark => mark.Mark.Id)
        .SelectMany(group => Pairs([.. group], mark => mark.Article));

    private IEnumerable<(FoundPlace One, FoundPlace Other)> Formed() => _found
        .GroupBy(place => place.Claim)
        .SelectMany(claim => Pairs([.. claim], place => place.Article));

    private bool IsFound(MarkedPlace mark) => _found.Exists(place => place.Covers(mark));

    private bool AreTogether((MarkedPlace One, MarkedPlace Other) pair) =>
        ClaimsOf(pair.One).Intersect(ClaimsOf(pair.Other)).Any();

    private bool IsRight((FoundPlace One, FoundPlace Other) pair) => IdsOf(pair.One).Intersect(IdsOf(pair.Other)).Any();

    private IEnumerable<int> ClaimsOf(MarkedPlace mark) => _found.Where(place => place.Covers(mark)).Select(place => place.Claim);

    private IEnumerable<string> IdsOf(FoundPlace place) => _marks.Where(place.Says).Select(mark => mark.Mark.Id);

    private static StoryNote Missed(MarkedPlace one, MarkedPlace other, bool areFound) =>
        new(NoteKind.Miss, $"{one.Mark.Id}, {(areFound ? "both found, and apart" : "not both found")}", one.Shown, other.Shown);

    private StoryNote Wrong(FoundPlace one, FoundPlace other)
    {
        var (here, there) = (IdsOf(one).ToList(), IdsOf(other).ToList());
        var related = _story.Relations.Where(relation =>
            (here.Contains(relation.From) && there.Contains(relation.To)) || (here.Contains(relation.To) && there.Contains(relation.From)));
        return new(NoteKind.False, string.Join(", ", related.Select(relation => $"{relation}").Prepend($"{Shown(here)} with {Shown(there)}")), one.Shown, other.Shown);
    }

    private static string Shown(List<string> ids) => ids.Count == 0 ? "unmarked" : string.Join('+', ids);

    private static MarkedPlace Marked(string article, ClaimMark mark, StoryWords words)
    {
        var at = words.At(mark.Span);
        return new(article, mark, at, $"{article} {words.Show(at)}");
    }

    private static FoundPlace Found(int claim, ExportedAppearance appearance, StoryWords words)
    {
        var at = words.AtInFile(new(appearance.Start, appearance.End));
        return new(appearance.File, claim, at, $"{appearance.File} {words.Show(at)}");
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> places, Func<T, string> articleOf) =>
        from i in Enumerable.Range(0, places.Count)
        from j in Enumerable.Range(i + 1, places.Count - i - 1)
        where articleOf(places[i]) != articleOf(places[j])
        select (places[i], places[j]);
}
