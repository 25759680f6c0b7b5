using System.Security.Cryptography;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store.Tests;

/// <summary>An article with what would be found in it, told in a few words. Positions are found from the words, which must occur once.</summary>
internal sealed class Story(string text, string name = "story.txt", string language = "en")
{
    private readonly List<ExtractedActor> _actors = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<ExtractedClaim> _claims = [];
    private readonly List<ExtractedFigure> _figures = [];
    private readonly List<ExtractedDate> _dates = [];
    private ArticleMetadata _metadata = ArticleMetadata.None;

    public RawDocument Raw => new(name, Encoding.UTF8.GetBytes(text));

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Raw.Bytes.Span));

    public ArticleExtraction Extraction => new(Article, true, _actors, _attributions, _claims, _figures, _dates, []);

    private Article Article => new(
        name, Sha256, DocumentFormat.PlainText, text, text, "utf-8", language, _metadata,
        [new(SegmentKind.Body, new(0, text.Length), "test")],
        [new(new(0, text.Length), SegmentKind.Body)],
        [.. Sentences()],
        SourceMap.Identity(text.Length));

    public TextSpan SpanOf(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0 && text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0, $"“{words}” must occur once.");
        return new(start, start + words.Length);
    }

    public Story Titled(string title)
    {
        _metadata = _metadata with { Title = new(title, "test", []) };
        return this;
    }

    public Story Published(string edtf)
    {
        _metadata = _metadata with { Published = new(EdtfDate.Parse(edtf), "test", []) };
        return this;
    }

    public Story By(string? outlet, string? url = null)
    {
        _metadata = _metadata with { Outlet = outlet is null ? null : new(outlet, "test", []), Url = url is null ? null : new(new(url), "test", []) };
        return this;
    }

    public Story Mentions(string id, string actor, ActorKind kind, params string[] words)
    {
        _actors.Add(new(id, actor, kind, [.. words.Select(word => new Mention(SpanOf(word), MentionForm.Name, "test"))]));
        return this;
    }

    public Story Claims(
        string content,
        string? speaker = null,
        string? speakerName = null,
        string? cue = null,
        string? said = null,
        AttributionKind kind = AttributionKind.Indirect,
        bool isDenied = false)
    {
        var (date, basis) = said is null ? (null, DateBasis.None) : (EdtfDate.Parse(said), DateBasis.Stated);
        _attributions.Add(new(kind, speaker, speakerName, SpansOf(speakerName), SpansOf(cue), SpansOf(content), null, isDenied, "test-attribution"));
        _claims.Add(new(_attributions.Count - 1, SpansOf(content), date, basis, [], "test-claim"));
        return this;
    }

    public Story Counts(string words, decimal value, string unit)
    {
        _figures.Add(new(SpanOf(words), value, null, null, unit, FigureBound.Exact, false, null, "test-figure"));
        return this;
    }

    public Story Dates(string words, string edtf)
    {
        _dates.Add(new(SpanOf(words), EdtfDate.Parse(edtf), DateBasis.Stated, "test-date"));
        return this;
    }

    private IReadOnlyList<TextSpan> SpansOf(string? words) => words is null ? [] : [SpanOf(words)];

    private IEnumerable<Sentence> Sentences()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(". ", start, StringComparison.Ordinal) is >= 0 and var dot ? dot + 1 : text.Length;
            yield return new(new(start, end), 0);
            start = end + 1;
        }
    }
}
