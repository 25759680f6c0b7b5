using System.Data.Common;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Asks for the claims once while the site starts, so that the first reader does not wait for them to be read into memory.</summary>
internal sealed class Warming(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<ClaimList>().CountAsync(new(), stoppingToken);
        }
        catch (DbException)
        {
            // A store that cannot be read ends no host: whoever asks for a page is told.
        }
    }
}
