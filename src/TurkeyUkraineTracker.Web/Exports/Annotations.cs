using System.Globalization;
using System.Text.Json.Nodes;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;
using static TurkeyUkraineTracker.Web.Exports.LinkedNodes;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary>What was found in an article as W3C web annotations: each finding with the words it stands in.</summary>
/// <remarks>
/// Positions count code points of the text as the article's page shows it; a quotation repeats the marked words and a little around them, never the text.
/// </remarks>
internal sealed class Annotations(SiteRoot root, SourceView article)
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>Annotations of a page of the collection.</summary>
    public const int PageSize = 200;

    // As much as the stored anchors keep.
    private const int Around = Anchor.ContextLength;

    private readonly CodePoints _points = new(article.Text);
    private readonly IReadOnlyList<Finding> _findings = Finding.Of(article);

    public int Pages => Math.Max(1, (_findings.Count + PageSize - 1) / PageSize);

    private string Url => root.Url(DataFaces.Annotations(article.Link.Slug));

    /// <summary>The collection with its first page in it.</summary>
    public JsonObject Collection() => InContext(Context, Typed(
        "AnnotationCollection",
        ("id", Url),
        ("label", article.Link.Title),
        ("total", _findings.Count),
        ("first", PageNode(1)),
        ("last", UrlOf(Pages))));

    /// <param name="number">From 1 to <see cref="Pages"/>.</param>
    public JsonObject Page(int number) => InContext(Context, PageNode(number));

    private JsonObject PageNode(int number) => Typed(
        "AnnotationPage",
        ("id", UrlOf(number)),
        ("partOf", Url),
        ("startIndex", (number - 1) * PageSize),
        ("prev", number > 1 ? UrlOf(number - 1) : null),
        ("next", number < Pages ? UrlOf(number + 1) : null),
        ("items", new JsonArray([.. _findings.Skip((number - 1) * PageSize).Take(PageSize).Select(Annotation)])));

    private JsonObject Annotation(Finding finding) => Typed(
        "Annotation",
        ("id", $"{Url}#{finding.Id}"),
        ("motivation", MotivationOf(finding.Kind)),
        ("generator", Typed("Software", ("id", root.Url("/about")), ("name", $"{Site.Name} {article.AnalysisVersion}"))),
        ("generated", Instants.Iso(article.ReadUtc)),
        ("body", Nodes([Body(finding), Tag(finding)])),
        ("target", Nodes(finding.Spans.Select(Target))));

    private JsonObject? Body(Finding finding) => finding switch
    {
        { Kind: MarkKind.Claim or MarkKind.Narrated, Claim: { } claim } => Resource(SiteUrls.Claim(claim.Id, claim.Slug), "classifying"),
        { Kind: MarkKind.Cue, Claim: { } claim } => Resource(SiteUrls.Claim(claim.Id, claim.Slug), "linking"),
        { Kind: MarkKind.Actor or MarkKind.Speaker, Link: { } actor } => Resource(SiteUrls.Actor(actor), "identifying"),
        { Label.Length: > 0 } => Textual(finding.Label, "describing"),
        _ => null,
    };

    private JsonObject Resource(string path, string purpose) => Typed("SpecificResource", ("source", root.Url(path)), ("purpose", purpose));

    private static JsonObject Tag(Finding finding) => Textual(Kebab.Of(finding.Kind), "tagging");

    private static JsonObject Textual(string value, string purpose) => Typed("TextualBody", ("value", value), ("format", "text/plain"), ("purpose", purpose));

    private JsonObject Target(TextSpan span)
    {
        var (from, to) = (Back(span.Start), Forth(span.End));
        return Typed(
            "SpecificResource",
            ("source", root.Url(SiteUrls.Source(article.Link.Slug))),
            ("state", Typed("TimeState", ("sourceDate", Instants.Iso(article.ReadUtc)))),
            ("selector", Nodes(
            [
                Typed("TextPositionSelector", ("start", _points.At(span.Start)), ("end", _points.At(span.End))),
                Typed(
                    "TextQuoteSelector",
                    ("exact", span.Of(article.Text)), ("prefix", article.Text[from..span.Start]), ("suffix", article.Text[span.End..to])),
            ])));
    }

    // Never in the middle of a pair.
    private int Back(int position)
    {
        var from = Math.Max(0, position - Around);
        return from > 0 && char.IsLowSurrogate(article.Text[from]) ? from + 1 : from;
    }

    private int Forth(int position)
    {
        var to = Math.Min(article.Text.Length, position + Around);
        return to < article.Text.Length && char.IsLowSurrogate(article.Text[to]) ? to - 1 : to;
    }

    private string UrlOf(int page) => string.Create(CultureInfo.InvariantCulture, $"{Url}?{AnnotationFace.Page}={page}");

    private static string MotivationOf(MarkKind kind) => kind switch
    {
        MarkKind.Actor or MarkKind.Speaker => "identifying",
        MarkKind.Citation => "linking",
        _ => "classifying",
    };
}
