using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;

/// <summary>Gives <c>dotnet ef</c> a context. Adding a migration opens no file.</summary>
internal sealed class DesignContext : IDesignTimeDbContextFactory<TrackerContext>
{
    public TrackerContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddTrackerStore("design.db").BuildServiceProvider().GetRequiredService<TrackerContext>();
}
