namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The registered names of what is handed out.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public const string JsonLines = "application/jsonl";

    public const string Problem = "application/problem+json";

    public const string Csv = "text/csv";

    public const string LinkedData = "application/ld+json";

    /// <summary>https://www.w3.org/TR/annotation-protocol/#annotation-retrieval asks for the profile.</summary>
    public const string Annotations = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    public const string Atom = "application/atom+xml";

    public const string Text = "text/plain";
}
