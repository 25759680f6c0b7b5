using System.Text.Encodings.Web;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Printing;

/// <summary>Writes what was found in an article as one line of JSON, as docs/data-format.md describes it.</summary>
/// <remarks>Positions count code points: of the raw file for plain text and Markdown, of the extracted text, which is then included, for HTML.</remarks>
internal sealed class AnalysisLine
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The line is read by programs and people, never put into a page: letters of every script stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArticleExtraction _extraction;
    private readonly Article _article;
    private readonly FilePositions _positions;
    private readonly ILookup<string, int> _relayed;
    private readonly Utf8JsonWriter _json;

    private AnalysisLine(ArticleExtraction extraction, Utf8JsonWriter json)
    {
        (_extraction, _article, _json) = (extraction, extraction.Article, json);
        _positions = new(extraction.Article);
        _relayed = extraction.Claims.SelectMany((claim, i) => claim.Via.Select(via => (Via: via, Claim: i))).ToLookup(relay => relay.Via, relay => relay.Claim);
    }

    /// <summary>One JSON object in UTF-8 without a line end. Deterministic; every key is there, null or empty where nothing was found.</summary>
    /// <param name="withBody">Adds <c>body</c>: body paragraphs, headings and rows of tables as plain text, blank lines between them.</param>
    public static ReadOnlyMemory<byte> Write(ArticleExtraction extraction, bool withBody)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) new AnalysisLine(extraction, json).Write(withBody);
        return bytes.ToArray();
    }

    private void Write(bool withBody)
    {
        _json.WriteStartObject();
        WriteMetadata();
        if (!_extraction.IsSupported) _json.WriteBoolean("unsupported", true);
        if (_article.Format == DocumentFormat.Html) _json.WriteString("text", _article.Text);
        if (withBody) _json.WriteString("body", Body());
        WriteList("segments", _article.Segments, WriteSegment);
        WriteList("actors", _extraction.Actors, WriteActor);
        WriteList("claims", _extraction.Claims, WriteClaim);
        var holders = ClaimIndex.Of(_extraction.Claims);
        WriteList("figures", _extraction.Figures, figure => WriteFigure(figure, holders.Holding(figure.Span)));
        WriteList("dates", _extraction.Dates, WriteDate);
        WriteList("citations", _extraction.Citations, WriteCitation);
        _json.WriteEndObject();
    }

    private void WriteMetadata()
    {
        var metadata = _article.Metadata;
        _json.WriteString("file", _article.Name);
        _json.WriteString("sha256", _article.Sha256);
        _json.WriteString("language", _article.Language);
        _json.WriteString("title", metadata.Title?.Value);
        _json.WriteString("author", metadata.Author?.Value);
        _json.WriteString("outlet", metadata.Outlet?.Value);
        _json.WriteString("url", metadata.Url?.Value.AbsoluteUri);
        _json.WriteStartObject("published");
        _json.WriteString("edtf", metadata.Published?.Value.Text);
        _json.WriteString("basis", Kebab.Of(metadata.Published is null ? DateBasis.None : DateBasis.Stated));
        WriteSpans("evidence", metadata.Published?.Evidence ?? []);
        _json.WriteEndObject();
        _json.WriteString("modified", metadata.Modified?.Value.Text);
        WriteRules(metadata);
    }

    private void WriteRules(ArticleMetadata metadata)
    {
        _json.WriteStartObject("rules");
        _json.WriteString("title", metadata.Title?.Rule);
        _json.WriteString("author", metadata.Author?.Rule);
        _json.WriteString("outlet", metadata.Outlet?.Rule);
        _json.WriteString("url", metadata.Url?.Rule);
        _json.WriteString("published", metadata.Published?.Rule);
        _json.WriteString("modified", metadata.Modified?.Rule);
        _json.WriteEndObject();
    }

    private string Body() => string.Join("\n\n", _article.Paragraphs
        .Where(paragraph => paragraph.Kind is SegmentKind.Body or SegmentKind.Heading or SegmentKind.Table)
        .Select(paragraph => paragraph.Span.Of(_article.Text)));

    private void WriteSegment(Segment segment)
    {
        _json.WriteString("kind", Kebab.Of(segment.Kind));
        WritePlace(segment.Span);
    }

    private void WriteActor(ExtractedActor actor)
    {
        _json.WriteString("id", actor.Id);
        _json.WriteString("name", actor.Name);
        _json.WriteString("kind", Kebab.Of(actor.Kind));
        WriteList("mentions", actor.Mentions, mention =>
        {
            WritePlace(mention.Span);
            _json.WriteString("form", Kebab.Of(mention.Form));
        });
    }

    // Asked only of what the article itself asserts.
    private void WriteCheckworthy(ExtractedClaim claim)
    {
        if (claim.IsCheckworthy is { } isCheckworthy) _json.WriteBoolean("checkworthy", isCheckworthy);
        else _json.WriteNull("checkworthy");
        WriteNumber("checkWorthiness", claim.CheckWorthiness);
    }

    private void WriteClaim(ExtractedClaim claim)
    {
        var attribution = _extraction.Attributions[claim.Attribution];
        _json.WriteNumber("attribution", claim.Attribution);
        _json.WriteString("kind", Kebab.Of(attribution.Kind));
        _json.WriteString("speaker", attribution.SpeakerId);
        _json.WriteString("speakerName", attribution.SpeakerName);
        WriteSpans("role", attribution.Role is { } role ? [role] : []);
        WriteSpans("addressee", attribution.Addressee is { } addressee ? [addressee.Span] : []);
        _json.WriteString("addresseeId", attribution.Addressee?.Id);
        WriteSpans("source", attribution.SpeakerSpans);
        WriteSpans("cue", attribution.Cue);
        WriteSpans("content", claim.Content);
        _json.WriteString("saidOn", claim.SaidOn?.Text);
        _json.WriteString("saidOnBasis", Kebab.Of(claim.SaidOnBasis));
        WriteNames("via", claim.Via);
        _json.WriteString("venue", claim.Venue);
        _json.WriteString("occasionRule", claim.OccasionRule);
        WriteNames("topics", claim.Topics);
        WriteCheckworthy(claim);
        _json.WriteBoolean("negated", attribution.IsNegated);
        _json.WriteString("modality", Kebab.Of(claim.Modality));
        _json.WriteString("cueClass", attribution.CueClass is { } cue ? Kebab.Of(cue) : null);
        _json.WriteString("rule", claim.Rule);
    }

    private void WriteFigure(ExtractedFigure figure, int? claim)
    {
        WritePlace(figure.Span);
        WriteNumber("value", figure.Value);
        WriteNumber("low", figure.Low);
        WriteNumber("high", figure.High);
        _json.WriteString("unit", figure.Unit);
        _json.WriteString("bound", Kebab.Of(figure.Bound));
        _json.WriteBoolean("approximate", figure.IsApproximate);
        _json.WriteString("change", figure.Change is { } change ? Kebab.Of(change) : null);
        _json.WriteString("measure", figure.Measure);
        _json.WriteString("period", figure.Period?.Text);
        WriteNumber("claim", claim);
    }

    private void WriteDate(ExtractedDate date)
    {
        WritePlace(date.Span);
        _json.WriteString("edtf", date.Date?.Text);
        _json.WriteString("basis", Kebab.Of(date.Basis));
    }

    private void WriteCitation(ExtractedCitation citation)
    {
        WritePlace(citation.Span);
        _json.WriteString("cited", citation.CitedId);
        _json.WriteString("kind", Kebab.Of(citation.Kind));
        _json.WriteStartArray("claims");
        foreach (var claim in _relayed[citation.CitedId]) _json.WriteNumberValue(claim);
        _json.WriteEndArray();
    }

    private void WriteList<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(key);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteNames(string key, IReadOnlyList<string> names)
    {
        _json.WriteStartArray(key);
        foreach (var name in names) _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    private void WriteSpans(string key, IReadOnlyList<TextSpan> spans)
    {
        _json.WriteStartArray(key);
        foreach (var span in spans.Select(_positions.Of))
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(span.Start);
            _json.WriteNumberValue(span.End);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WritePlace(TextSpan span)
    {
        var place = _positions.Of(span);
        _json.WriteNumber("start", place.Start);
        _json.WriteNumber("end", place.End);
    }

    // 5.30 and 5.3 are one number: dividing by 1.000… drops the zeros a decimal remembers.
    private void WriteNumber(string key, decimal? number)
    {
        if (number is { } value) _json.WriteNumber(key, value / 1.0000000000000000000000000000m);
        else _json.WriteNull(key);
    }
}
