using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Listing;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>The claims in memory keep up with the store: after every kind of change they are those that would be read anew.</summary>
public sealed class ListsAfterChanges : IDisposable
{
    private readonly LinkedStore _store = new();
    private readonly ClaimTable _keptUp = new();

    public void Dispose()
    {
        _keptUp.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task What_is_stored_joined_parted_and_removed_is_kept_up_with()
    {
        await AssertSameAsync();
        foreach (var name in new[] { "a", "b", "c" }) await ThenSameAsync(() => _store.SaveAsync(Shipment.Of(name, 40)));
        await ThenSameAsync(() => JudgeAsync(Judged.Different));
        await ThenSameAsync(() => JudgeAsync(null));
        foreach (var name in new[] { "a", "c" }) await ThenSameAsync(() => _store.RemoveAsync(name));
    }

    [Theory]
    [InlineData("UPDATE Articles SET OutletId = (SELECT Id FROM Outlets)"), InlineData("UPDATE Versions SET Language = 'tr'"), InlineData("UPDATE Claims SET SortDay = 7, Said_FirstDay = 7")]
    [InlineData("DELETE FROM ClaimActors"), InlineData("INSERT INTO ClaimTopics SELECT Id, 'ships' FROM Claims"), InlineData("DELETE FROM Claims")]
    public async Task Every_column_that_lists_look_at_is_noted(string change)
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        await AssertSameAsync();

        await ThenSameAsync(() => ExecuteAsync($"INSERT INTO Outlets (Slug, Name) VALUES ('o', 'O'); {change}"));
    }

    private async Task ThenSameAsync(Func<Task> change)
    {
        await change();
        await AssertSameAsync();
    }

    private async Task AssertSameAsync()
    {
        using var anew = new ClaimTable();

        Assert.Equal(await ShownAsync(anew), await ShownAsync(_keptUp));
    }

    private async Task<string> ShownAsync(ClaimTable table)
    {
        await using var context = _store.Open();
        var claims = await table.ReadAsync(context, default);
        return string.Join('\n', claims.NewestPages.SelectMany(page => page).Where(claim => claim.Id != 0).OrderBy(claim => claim.Id).Select(claim =>
            $"{claim with { About = [], Topics = [], Outlets = [], Languages = [] }} {Shown(claim.About)} {Shown(claim.Outlets)} {Words(claim.Topics, claims.Topics)} {Words(claim.Languages, claims.Languages)}"));
    }

    private static string Shown(int[] numbers) => string.Join(',', numbers);

    private static string Words(int[] numbers, Vocabulary words) => string.Join(',', numbers.Select(number => words[number]).Order(StringComparer.Ordinal));

    private async Task ExecuteAsync(string sql)
    {
        await using var context = _store.Open();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(context.Database, sql);
    }

    private async Task JudgeAsync(Judged? judged)
    {
        await using var context = _store.Open();
        var (writer, a, b) = (new JudgementWriter(context, TimeProvider.System), await _store.KeyAsync("a"), await _store.KeyAsync("b"));
        await (judged is { } word ? writer.RecordAsync(a, b, word, "anna", null, default) : writer.RemoveAsync(a, b, default));
    }
}
