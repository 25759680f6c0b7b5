using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Operations;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

/// <summary>A site over a store whose schema is of an earlier program.</summary>
public sealed class HealthOfAnEarlierStore : SiteUnderTest
{
    [Fact]
    public async Task It_is_alive_and_not_ready()
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<TrackerContext>().Database
                .ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)");
        }

        Assert.Equal(HttpStatusCode.OK, (await GetAsync(Health.Live)).Status);
        var ready = await GetAsync(Health.Ready);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("of an earlier program", ready.Body, StringComparison.Ordinal);
    }
}
