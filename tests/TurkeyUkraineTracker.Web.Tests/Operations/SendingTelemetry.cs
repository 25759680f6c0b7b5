using TurkeyUkraineTracker.Web.Operations;
using TurkeyUkraineTracker.Web.Tests.Commands;
using TurkeyUkraineTracker.Web.Tests.Import;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

public sealed class SendingTelemetry
{
    [Fact]
    public async Task A_collector_that_is_named_learns_of_requests_and_of_articles()
    {
        await using var collector = new Collector();
        using var site = new WatchedSite(await collector.StartAsync());
        await site.InitializeAsync();
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English));
        await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-state=stored]") is not null);

        await site.DisposeAsync();

        Assert.Contains(collector.Sent, told => told.Path == "/v1/metrics" && told.Body.Contains("tracker.articles", StringComparison.Ordinal));
        Assert.Contains(collector.Sent, told => told.Path == "/v1/metrics" && told.Body.Contains("http.server.request.duration", StringComparison.Ordinal));
        Assert.Contains(collector.Sent, told => told.Path == "/v1/traces" && told.Body.Contains("ingest article", StringComparison.Ordinal));
    }

    private sealed class WatchedSite(string collector) : WritableSite
    {
        private protected override string[] Options => [$"--{Telemetry.Endpoint}={collector}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"];
    }
}
