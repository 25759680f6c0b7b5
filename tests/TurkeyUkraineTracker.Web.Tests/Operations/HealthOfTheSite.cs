using System.Net;
using TurkeyUkraineTracker.Web.Operations;
using TurkeyUkraineTracker.Web.Tests.Import;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

public sealed class HealthOfTheSite(WritableSite site) : IClassFixture<WritableSite>
{
    [Fact]
    public async Task A_process_that_answers_is_alive() => Assert.Equal((HttpStatusCode.OK, "Healthy"), await AskAsync(Health.Live));

    [Fact]
    public async Task One_whose_store_and_queue_can_be_asked_is_ready() =>
        Assert.Equal((HttpStatusCode.OK, "store: Healthy\nqueue: Healthy, 0 waiting\n"), await AskAsync(Health.Ready));

    [Fact]
    public async Task Health_is_of_the_moment_and_never_kept()
    {
        var answer = await site.GetAsync(Health.Ready);

        Assert.False(answer.Headers.ContainsKey("ETag"));
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(string path)
    {
        var answer = await site.GetAsync(path);
        return (answer.Status, answer.Body);
    }
}
