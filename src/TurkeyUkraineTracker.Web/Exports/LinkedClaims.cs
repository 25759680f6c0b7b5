using System.Text.Json;
using System.Text.Json.Nodes;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Api;
using static TurkeyUkraineTracker.Web.Exports.LinkedNodes;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>Claims in the words of schema.org: Claim, Quotation, NewsArticle. No ClaimReview, for the tracker gives no verdicts.</summary>
/// <remarks>
/// Who denies a claim is not its author: the denial stands in its name and description, and the speaker is only mentioned. So is whose wish or view an article
/// tells in its own voice.
/// </remarks>
internal sealed class LinkedClaims(SiteRoot root)
{
    public const string Context = "https://schema.org";

    private const string Denial = "The speaker denied this, or is said not to have said it.";

    private const int ADay = 10;

    /// <summary>A list, piece by piece: memory does not grow with it.</summary>
    /// <param name="pieces">At least one.</param>
    /// <param name="page">The page that shows the list.</param>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<Listing<ListedClaim>> pieces, string page, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(stream, LinkedNodes.Writing);
        await foreach (var piece in pieces.WithCancellation(ct))
        {
            if (json.CurrentDepth == 0) WriteHead(json, page, piece.Total);
            foreach (var claim in piece.Items) Listed(claim).WriteTo(json);
            await json.FlushAsync(ct);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteHead(Utf8JsonWriter json, string page, int total)
    {
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("@type", "ItemList");
        json.WriteString("url", root.Url(page));
        json.WriteNumber("numberOfItems", total);
        json.WriteStartArray("itemListElement");
    }

    public JsonObject Whole(ClaimDocument claim) => InContext(Context, Node(
        "Claim",
        [
            .. Said(claim.Id, claim.Url, ClaimTitle.Of(claim), claim.Text, claim.Language),
            .. Credited(claim.Kind, claim.Denied, claim.Speaker, claim.SpeakerWords),
            .. Dated(claim.SaidOn),
            ("claimInterpreter", Node("Organization", ("@id", root.Url("/")), ("name", Site.Name))),
            ("appearance", Nodes(claim.Appearances.Select(Appearance))),
            ("about", Nodes([.. claim.About.Select(Actor), .. Figures(claim).Select(Observation)])),
        ]));

    private JsonObject Listed(ListedClaim claim) => Node(
        "Claim",
        [
            .. Said(claim.Id, claim.Url, ClaimTitle.Of(claim), claim.Text, claim.Language),
            .. Credited(claim.Kind, claim.Denied, claim.Speaker, claim.SpeakerWords),
            .. Dated(claim.SaidOn),
            ("appearance", Nodes(claim.Sources.Select(Article))),
        ]);

    private IEnumerable<(string Key, JsonNode? Value)> Said(string id, string url, string title, string text, string language) =>
        [("@id", root.Url(url)), ("identifier", id), ("url", root.Url(url)), ("name", title), ("text", text), ("inLanguage", language)];

    private IEnumerable<(string Key, JsonNode? Value)> Credited(AttributionKind kind, bool denied, NamedActor? speaker, string? words)
    {
        var isSaid = !denied && kind != AttributionKind.Narrated;
        return
        [
            ("description", denied ? Denial : null),
            (isSaid ? "author" : "mentions", speaker is null ? null : Actor(speaker)),
            ("creditText", isSaid ? words : null),
        ];
    }

    // What it is based on: an occasion, then whoever passed it on.
    private JsonObject Appearance(ToldAppearance told) => Node(
        told.Kind == AttributionKind.Narrated ? "CreativeWork" : "Quotation",
        [
            ("@id", root.Url(told.Place)),
            ("text", told.Words),
            ("inLanguage", told.Source.Language),
            ("genre", Kebab.Of(told.Kind)),
            ("isBasedOn", Nodes(told.Chain.Where(step => step.Hop != HopKind.Speaker && step.Name is not null).Select(Step))),
            ("isPartOf", Article(told.Source)),
            .. Dated(told.SaidOn),
        ]);

    private static JsonObject Step(ChainStep step) => Node("CreativeWork", [("name", step.Name), .. Dated(step.Said)]);

    private static IEnumerable<ReadFigure> Figures(ClaimDocument claim) =>
        claim.Appearances.SelectMany(told => told.Figures).DistinctBy(figure => (figure.Words, figure.Measure));

    private JsonObject Article(NamedSource source) => Node(
        "NewsArticle",
        [
            ("@id", root.Url(source.Url)),
            ("url", root.Url(source.Url)),
            ("headline", source.Title),
            ("inLanguage", source.Language),
            ("publisher", source.Outlet is { } outlet ? Node("Organization", ("@id", root.Url(outlet.Url)), ("name", outlet.Name)) : null),
            .. Dated(source.Published),
        ]);

    private JsonObject Actor(NamedActor actor) =>
        Node(actor.Kind == ActorKind.Person ? "Person" : "Organization", ("@id", root.Url(actor.Url)), ("name", actor.Name));

    private static JsonObject Observation(ReadFigure figure) => Node(
        "Observation",
        ("name", figure.Words),
        ("measuredProperty", figure.Measure),
        ("value", Node(
            "QuantitativeValue",
            ("value", IsLowerBound(figure) || IsUpperBound(figure) ? null : figure.Value),
            ("minValue", IsLowerBound(figure) ? figure.Value : figure.Low),
            ("maxValue", IsUpperBound(figure) ? figure.Value : figure.High),
            ("unitText", figure.Unit.Length == 0 ? null : figure.Unit))),
        ("observationDate", figure.Period is { } period && !IsYearless(period) ? period : null));

    private static bool IsLowerBound(ReadFigure figure) => figure.Bound is "at-least" or "more-than";

    private static bool IsUpperBound(ReadFigure figure) => figure.Bound is "at-most" or "less-than";

    // A day is a date; a month or a range is what the claim covers; for a date without a year schema.org has no word.
    private static IEnumerable<(string Key, JsonNode? Value)> Dated(string? edtf) =>
        edtf is null || IsYearless(edtf) ? [] : [(edtf.Length == ADay ? "datePublished" : "temporalCoverage", edtf)];

    private static bool IsYearless(string edtf) => edtf.Contains("XXXX", StringComparison.Ordinal);
}
