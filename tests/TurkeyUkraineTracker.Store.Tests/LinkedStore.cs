using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests;

/// <summary>A store of articles that tell one thing each, asked by the articles' names.</summary>
internal sealed class LinkedStore : IDisposable
{
    private readonly TestStore _store = new();
    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);

    public string File => _store.File;

    public TrackerContext Open() => _store.Open();

    public void Dispose() => _store.Dispose();

    public string Slug(string name) => _slugs[name];

    public async Task SaveAsync(params Story[] stories)
    {
        foreach (var story in stories) _slugs[Path.GetFileNameWithoutExtension(story.Raw.Name)] = (await _store.SaveAsync(story)).Slug;
    }

    public async Task RemoveAsync(string name)
    {
        await using var context = Open();
        Assert.True(await new ArticleWriter(context, TimeProvider.System).RemoveAsync(_slugs[name], default));
    }

    /// <summary>The id of the appearance, which is the claim's as long as none is seen before it.</summary>
    public async Task<string> KeyAsync(string name)
    {
        await using var context = Open();
        return await context.Appearances.Where(found => found.Version.FileName == name + ".txt").Select(found => found.Key).SingleAsync();
    }

    /// <summary>The articles of each claim by their names, so that ids do not matter.</summary>
    public async Task<List<string>> GroupsAsync()
    {
        await using var context = Open();
        var found = await context.Appearances.Select(found => new { found.ClaimId, found.Version.FileName, found.Number }).ToListAsync();
        return
        [
            .. found.GroupBy(one => one.ClaimId)
                .Select(group => string.Join(' ', group.Select(one => Path.GetFileNameWithoutExtension(one.FileName) + (one.Number == 1 ? "" : $"#{one.Number}")).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }
}

/// <summary>An article in which Boris says how much grain the port shipped.</summary>
internal static class Shipment
{
    public static Story Of(string name, int tonnes, string? content = null) => new Story(TextOf(name, tonnes), $"{name}.txt")
        .Titled(name)
        .Mentions("boris", "Boris", ActorKind.Person, "Boris").Mentions("port", "The Port", ActorKind.Organisation, "the port")
        .Counts($"{tonnes} tonnes", tonnes, "tonne")
        .Claims(content ?? $"the port shipped {tonnes} tonnes of grain", "boris", "Boris", "said");

    public static string TextOf(string name, int tonnes) => $"{name}: the port shipped {tonnes} tonnes of grain, Boris said.";
}
