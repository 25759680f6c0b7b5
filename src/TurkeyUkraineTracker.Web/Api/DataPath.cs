namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Tells addresses that programs ask from those that people read, for what is answered when there is nothing to hand out.</summary>
internal static class DataPath
{
    public const string ApiRoot = "/api";

    private static readonly string[] Endings = [".json", ".jsonl", ".jsonld", ".csv", ".atom"];

    public static bool Is(PathString path) =>
        path.StartsWithSegments(ApiRoot, StringComparison.OrdinalIgnoreCase)
        || Endings.Any(ending => path.Value?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);
}
