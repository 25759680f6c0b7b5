using Microsoft.Extensions.DependencyInjection;

namespace TurkeyUkraineTracker.Store.Tests.Wiring;

public sealed class ScratchStores
{
    [Fact]
    public async Task A_store_for_a_moment_leaves_nothing_behind()
    {
        var scratch = new ScratchStore();
        await using (var rooms = new ServiceCollection().AddTrackerStore(scratch.DatabasePath).BuildServiceProvider())
            await rooms.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        Assert.True(File.Exists(scratch.DatabasePath));

        scratch.Dispose();

        Assert.False(Directory.Exists(Path.GetDirectoryName(scratch.DatabasePath)));
    }

    [Fact]
    public void Two_of_them_share_nothing()
    {
        using var one = new ScratchStore();
        using var other = new ScratchStore();

        Assert.NotEqual(Path.GetDirectoryName(one.DatabasePath), Path.GetDirectoryName(other.DatabasePath));
    }
}
