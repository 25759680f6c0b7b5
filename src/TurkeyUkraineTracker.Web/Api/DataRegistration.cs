using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TurkeyUkraineTracker.Web.Exports;
using TurkeyUkraineTracker.Web.Feeds;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The site's data as one piece: what it needs and where it answers.</summary>
internal static class DataRegistration
{
    public static IServiceCollection AddData(this IServiceCollection services)
    {
        services.AddScoped<ClaimListing>().AddScoped<ActorListing>().AddScoped<SourceListing>();
        services.AddScoped<FigureListing>().AddScoped<TermListing>().AddScoped<TensionListing>();
        services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        return services.AddProblemDetails().AddApiDescription();
    }

    public static void MapData(this IEndpointRouteBuilder app)
    {
        app.MapList<ClaimListing, ListedClaim>("/claims", "Claims, newest known day first", CsvTables.Claims);
        app.MapList<ActorListing, ListedActor>("/actors", "Everyone who speaks or is spoken of, most claims first", CsvTables.Actors);
        app.MapList<SourceListing, ListedSource>("/sources", "Articles, newest known publication first", CsvTables.Sources);
        app.MapList<FigureListing, ListedFigure>("/figures", "Figures, the smallest value first; one unit and measure when asked for", CsvTables.Figures);
        app.MapList<TermListing, ListedReferent>("/terms", "What articles have words for, most words first", CsvTables.Terms);
        app.MapList<TensionListing, ListedTension>("/tensions", "Tellings that do not go together, the last found first", CsvTables.Tensions);
        app.MapClaimFaces();
        app.MapDetailFaces();
        app.MapAnnotations();
        app.MapClaimFeed();
        app.MapApiDescription();
    }

    // Letters stay letters: what is handed out is never placed into HTML, and the type is not to be guessed.
    private static void Configure(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
