using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>A collection of articles: stories of a few facts, told by one newsroom or by many, in two languages; with near misses, corrections, denials and weekly summaries.</summary>
/// <remarks>The same seed and size give the same articles. A collection is the beginning of every larger one of its seed.</remarks>
internal sealed class Collection(int seed)
{
    private const int FactsOfSummary = 6;

    private readonly Random _chance = new(seed);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<Fact> _recent = [];
    private DateOnly _today = new(2023, 1, 2);
    private int _facts;
    private int _articles;

    public IEnumerable<Told> Take(int articles) => Stories().SelectMany(story => story).Take(articles);

    /// <summary>One story that all the articles tell, as when the whole world writes of one thing.</summary>
    public IEnumerable<Told> TakeOneStory(int articles)
    {
        var story = NewStory();
        return Enumerable.Range(0, articles).Select(_ => Tell(Some(story)));
    }

    private IEnumerable<IEnumerable<Told>> Stories()
    {
        while (true)
        {
            if (_chance.Next(8) == 0) _today = _today.AddDays(1);
            var story = NewStory();
            yield return Tellers().Select(_ => Tell(Some(story)));
            if (_chance.Next(20) == 0 && _recent.Count >= FactsOfSummary) yield return [Tell([.. _recent.TakeLast(FactsOfSummary)])];
        }
    }

    // Most is told by few, and little by very many, as in the news.
    private IEnumerable<int> Tellers() => Enumerable.Range(0, _chance.Next(30) switch { < 12 => 1, < 20 => 2, < 25 => 3, < 28 => 6, 28 => 12, _ => 24 });

    private List<Fact> NewStory()
    {
        var facts = Enumerable.Range(0, _chance.Next(2, 6)).Select(_ => NewFact()).ToList();
        if (_chance.Next(4) == 0) facts.Add(Corrected(facts[0]));
        if (_chance.Next(4) == 0) facts.Add(Denied(facts[^1]));
        _recent.AddRange(facts);
        if (_recent.Count > 4 * FactsOfSummary) _recent.RemoveRange(0, FactsOfSummary);
        return facts;
    }

    private Fact NewFact()
    {
        while (true)
        {
            var template = Any(WordTables.Templates);
            var place = Any([.. WordTables.Places.Where(place => place.IsAbroad == template.IsOfCountries)]);
            var fact = new Fact(_facts, template.Kind, Any(WordTables.Speakers).Speaker, place, FigureOf(template), _today.AddDays(template.Kind == "talks" ? 7 : -_chance.Next(3)), false);
            if (IsNew(fact)) return Counted(fact);
        }
    }

    // The next day another figure: everything else stays, and it is another claim.
    private Fact Corrected(Fact fact)
    {
        if (fact.Figure is not { } figure) return NewFact();

        var other = decimal.Round(figure * (1.2m + (_chance.Next(60) / 100m)), figure == decimal.Truncate(figure) ? 0 : 1);
        var corrected = fact with { Id = _facts, Figure = other == figure ? figure + 1 : other };
        return IsNew(corrected) ? Counted(corrected) : NewFact();
    }

    private Fact Denied(Fact fact)
    {
        var denied = fact with { Id = _facts, Speaker = Any([.. WordTables.Speakers.Where(name => name.Speaker != fact.Speaker)]).Speaker, IsDenied = !fact.IsDenied };
        return IsNew(denied) ? Counted(denied) : NewFact();
    }

    private Fact Counted(Fact fact)
    {
        _facts++;
        return fact;
    }

    // What has no day in its words must differ in more than the day: else nobody could tell that it is another claim.
    private bool IsNew(Fact fact)
    {
        var when = fact.Kind is "sanctions" or "trade" or "tanks" or "gas" ? "" : fact.Day.ToString("O", CultureInfo.InvariantCulture);
        return _known.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Kind} {fact.Speaker} {fact.Place.Id} {fact.Figure} {when} {fact.IsDenied}"));
    }

    private decimal? FigureOf(Template template)
    {
        if (!template.HasFigure) return null;
        if (template.Least != decimal.Truncate(template.Least)) return decimal.Round(template.Least + ((template.Most - template.Least) * _chance.Next(10_000) / 10_000m), 1);

        var figure = _chance.Next((int)template.Least, (int)template.Most);
        return figure > 1000 ? figure / 10 * 10 : figure;
    }

    private List<Fact> Some(List<Fact> story)
    {
        var some = story.Where(_ => _chance.Next(10) < 8).ToList();
        return some.Count > 0 ? [.. some.OrderBy(_ => _chance.Next())] : [Any(story)];
    }

    private Told Tell(IReadOnlyList<Fact> facts) =>
        new Newsroom(_chance, _chance.Next(10) < 7 ? "en" : "vi").Tell(_articles++, _today.AddDays(_chance.Next(2)), facts);

    private T Any<T>(IReadOnlyList<T> things) => things[_chance.Next(things.Count)];
}
