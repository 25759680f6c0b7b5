using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Packs what readers are shown and the site's own files, with Brotli or gzip.</summary>
/// <remarks>
/// Also over TLS: from the length of a packed answer one can guess a secret that stands beside words one has chosen, and what is shown holds no secrets. The forms of imports hold tokens, so they are never packed.
/// </remarks>
internal static class PackedAnswers
{
    private const string Plain = "identity";

    private static readonly string[] Types =
    [
        .. ResponseCompressionDefaults.MimeTypes, MediaTypes.Csv, MediaTypes.Atom, MediaTypes.JsonLines, MediaTypes.LinkedData, "image/svg+xml", "application/problem+json",
    ];

    public static void AddTo(IServiceCollection services)
    {
        services.AddResponseCompression(packing =>
        {
            packing.EnableForHttps = true;
            packing.MimeTypes = Types;
        });
        // Answers are made while somebody waits: the first steps of packing gain most.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    public static void UsePacking(this IApplicationBuilder app) => app.UseWhen(IsPacked, packed => packed.UseResponseCompression());

    /// <summary>How the answer to a request is packed, where its type is one that is.</summary>
    public static string PackingOf(HttpContext context) => IsPacked(context)
        ? context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName ?? Plain
        : Plain;

    private static bool IsPacked(HttpContext context) =>
        Freshness.IsShown(context) || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
