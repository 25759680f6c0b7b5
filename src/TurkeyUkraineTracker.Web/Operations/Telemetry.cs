using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TurkeyUkraineTracker.Ingestion;

namespace TurkeyUkraineTracker.Web.Operations;

/// <summary>Sends measurements and traces to a collector (OTLP) when one is named. The exporter reads the rest of <c>OTEL_…</c> from the settings itself.</summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    /// <summary>The setting that names the collector, as OpenTelemetry calls it.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // What the framework measures by itself.
    private static readonly string[] Meters =
        [IngestionMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    private static readonly string[] Sources = [IngestionMeter.Name, "Microsoft.AspNetCore"];

    private readonly ResourceBuilder _resource = ResourceBuilder.CreateDefault().AddService("turkey-ukraine-tracker", serviceVersion: Site.Version);

    private MeterProvider? _meters;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(_resource).AddMeter(Meters).ConfigureServices(Configure).AddOtlpExporter().Build();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(_resource).AddSource(Sources).ConfigureServices(Configure).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _meters?.Dispose();
        _traces?.Dispose();
    }

    private void Configure(IServiceCollection services) => services.AddSingleton(configuration);
}
