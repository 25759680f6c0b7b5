using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>An actor that typed words name, and what else it is called: claims and articles that name it so are found too.</summary>
/// <param name="Others">Each spelling once by its key, those of the articles' languages among them; never empty.</param>
public sealed record NameVariant(ActorLink Actor, IReadOnlyList<string> Others)
{
    /// <summary>Of the other names, folded.</summary>
    internal IEnumerable<string> Keys => Others.Select(name => NameKey.Of(name));
}

/// <summary>Finds the actors that typed words name.</summary>
internal sealed class NameVariants(TrackerContext context)
{
    private const int MostWords = 4;

    private const int MostActors = 5;

    /// <summary>In the order of their slugs; empty where nobody is named, or has no other name.</summary>
    public async Task<IReadOnlyList<NameVariant>> OfAsync(TypedWords typed, CancellationToken ct)
    {
        var runs = RunsOf(typed);
        var named = await context.Names.Where(name => runs.Contains(name.Key) && (name.Form == NameForm.Name || name.Form == NameForm.Alias || name.Form == NameForm.Metonym))
            .Select(name => name.ActorId).Distinct().ToListAsync(ct);
        var actors = await context.Actors.Where(actor => named.Contains(actor.Id) && actor.IsOfTopic)
            .OrderBy(actor => actor.Slug).Take(MostActors).Include(actor => actor.Names).ToListAsync(ct);
        return [.. actors.Select(actor => new NameVariant(Link.To(actor), Others(actor, runs))).Where(variant => variant.Others.Count > 0)];
    }

    // "Kiev" stands for Ukraine and is spelled Kyiv, but it is no spelling of "Ukraine".
    private static List<string> Others(Actor actor, List<string> typed)
    {
        var isPlace = actor.Names.Where(name => typed.Contains(name.Key)).All(name => name.Form == NameForm.Metonym);
        return [.. Spellings(actor.Names.Where(name => isPlace ? name.Form == NameForm.Metonym : name.Form is NameForm.Name or NameForm.Alias).Where(name => !typed.Contains(name.Key)))];
    }

    private static IEnumerable<string> Spellings(IEnumerable<KnownName> names) => names
        .OrderBy(name => name.Form).ThenBy(name => name.Language, StringComparer.Ordinal).ThenBy(name => name.Text, StringComparer.Ordinal)
        .DistinctBy(name => name.Key)
        .Select(name => name.Text);

    // "recep tayyip erdogan met": each run of words may be a name.
    private static List<string> RunsOf(TypedWords typed)
    {
        var words = typed.Terms.SelectMany(term => term.Key.Split(' ')).ToList();
        return [.. from start in Enumerable.Range(0, words.Count)
                   from length in Enumerable.Range(1, Math.Min(MostWords, words.Count - start))
                   select string.Join(' ', words.GetRange(start, length))];
    }
}
