using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Brings the actors of an article into the store, under the names the topic data knows them by.</summary>
internal sealed class ActorRegister(TrackerContext context, Topic topic)
{
    private readonly Dictionary<string, TopicActor> _known = topic.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>Finds or adds every actor, and those they act for. Saves nothing by itself.</summary>
    /// <returns>By actor id, the affiliated among them.</returns>
    public async Task<IReadOnlyDictionary<string, Actor>> EnterAsync(IReadOnlyList<ExtractedActor> found, CancellationToken ct)
    {
        var ids = found.Select(actor => actor.Id).SelectMany(WithAffiliations).ToHashSet(StringComparer.Ordinal);
        var actors = await context.Actors.AsTracking().Include(actor => actor.Names).Where(actor => ids.Contains(actor.Slug)).AsSplitQuery()
            .ToDictionaryAsync(actor => actor.Slug, StringComparer.Ordinal, ct);

        foreach (var actor in found.Where(actor => !_known.ContainsKey(actor.Id))) EnterUnknown(actor, actors);
        foreach (var id in ids.Where(_known.ContainsKey)) EnterKnown(_known[id], actors);
        foreach (var id in ids.Where(_known.ContainsKey)) actors[id].Affiliation = _known[id].Affiliation is { } state ? actors.GetValueOrDefault(state) : null;
        return actors;
    }

    private IEnumerable<string> WithAffiliations(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = id; next is not null && seen.Add(next); next = _known.GetValueOrDefault(next)?.Affiliation) yield return next;
    }

    private void EnterUnknown(ExtractedActor found, Dictionary<string, Actor> actors)
    {
        if (actors.ContainsKey(found.Id)) return;

        var actor = new Actor { Slug = found.Id, Name = found.Name, Kind = found.Kind };
        actor.Names.Add(NameOf(found.Name, "", NameForm.Name));
        actors[found.Id] = context.Add(actor).Entity;
    }

    private void EnterKnown(TopicActor known, Dictionary<string, Actor> actors)
    {
        if (!actors.TryGetValue(known.Id, out var actor))
            actors[known.Id] = actor = context.Add(new Actor { Slug = known.Id, Name = known.Name, Kind = known.Kind }).Entity;

        (actor.Name, actor.Kind, actor.IsOfTopic) = (known.Name, known.Kind, true);
        BringNamesInStep(actor, known);
    }

    private static void BringNamesInStep(Actor actor, TopicActor known)
    {
        var names = known.Names.Append(new("", NameForm.Name, known.Name)).Select(name => (name.Text, name.Language, name.Form)).ToHashSet();
        actor.Names.RemoveAll(name => !names.Remove((name.Text, name.Language, name.Form)));
        actor.Names.AddRange(names.Select(name => NameOf(name.Text, name.Language, name.Form)));
    }

    private static KnownName NameOf(string text, string language, NameForm form) =>
        new() { Text = text, Key = NameKey.Of(text), Language = language, Form = form };
}
