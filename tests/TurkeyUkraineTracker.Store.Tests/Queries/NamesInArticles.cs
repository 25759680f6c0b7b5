using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class NamesInArticles : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Names_are_counted_by_language_the_most_used_first()
    {
        await _store.SaveAsync(new Story("Anna left. Anya stayed.", "one.txt").Mentions("anna", "Anna", ActorKind.Person, "Anna", "Anya"));
        await _store.SaveAsync(new Story("Anya came back.", "two.txt").Mentions("anna", "Anna", ActorKind.Person, "Anya"));
        await _store.SaveAsync(new Story("Bà Anna đã đi.", "ba.txt", "vi").Mentions("anna", "Anna", ActorKind.Person, "Bà Anna"));

        var seen = await SeenAsync("anna");

        Assert.Equal([("en", "Anya", 2), ("en", "Anna", 1), ("vi", "Bà Anna", 1)], seen.Select(name => (name.Language, name.Text, name.Count)));
    }

    [Fact]
    public async Task Names_of_others_are_not_counted()
    {
        await _store.SaveAsync(new Story("Anna met Boris.").Mentions("anna", "Anna", ActorKind.Person, "Anna").Mentions("boris", "Boris", ActorKind.Person, "Boris"));

        Assert.Equal(["Boris"], (await SeenAsync("boris")).Select(name => name.Text));
        Assert.Empty(await SeenAsync("nobody"));
    }

    private async Task<IReadOnlyList<SeenName>> SeenAsync(string slug)
    {
        await using var context = _store.Open();
        return await new SeenNames(context).OfAsync(slug, default);
    }
}
