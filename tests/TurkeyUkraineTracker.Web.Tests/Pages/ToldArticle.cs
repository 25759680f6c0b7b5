using System.Security.Cryptography;
using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>An article with what would be found in it, told by its words. Paragraphs are divided by blank lines; words must occur once.</summary>
internal sealed class ToldArticle(string text, string language)
{
    private readonly string _text = text.ReplaceLineEndings("\n");
    private readonly List<ExtractedActor> _actors = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<ExtractedClaim> _claims = [];
    private readonly List<ExtractedFigure> _figures = [];
    private readonly List<ExtractedDate> _dates = [];
    private readonly List<ExtractedCitation> _citations = [];
    private readonly HashSet<string> _setAside = [];
    private ArticleMetadata _metadata = ArticleMetadata.None;

    public RawDocument Raw => new($"{language}.txt", Encoding.UTF8.GetBytes(_text));

    public ArticleExtraction Extraction => new(Article, true, _actors, _attributions, _claims, _figures, _dates, _citations);

    private Article Article
    {
        get
        {
            var paragraphs = Paragraphs().ToList();
            return new(
                Raw.Name, Convert.ToHexStringLower(SHA256.HashData(Raw.Bytes.Span)), DocumentFormat.PlainText, _text, _text, "utf-8", language, _metadata,
                [.. paragraphs.Select(paragraph => new Segment(paragraph.Kind, paragraph.Span, "test-segment"))],
                paragraphs,
                [.. paragraphs.Select((paragraph, index) => new Sentence(paragraph.Span, index))],
                SourceMap.Identity(_text.Length));
        }
    }

    public ToldArticle Titled(string title)
    {
        _metadata = _metadata with { Title = new(title, "test-title", [SpanOf(title)]) };
        return this;
    }

    public ToldArticle PublishedBy(string outlet, string edtf)
    {
        _metadata = _metadata with { Outlet = new(outlet, "test-outlet", []), Published = new(EdtfDate.Parse(edtf), "test-date", []) };
        return this;
    }

    public ToldArticle ChangedOn(string edtf)
    {
        _metadata = _metadata with { Modified = new(EdtfDate.Parse(edtf), "test-change", []) };
        return this;
    }

    public ToldArticle Mentions(string id, string name, ActorKind kind, params string[] words)
    {
        _actors.Add(new(id, name, kind, [.. words.Select(word => new Mention(SpanOf(word), MentionForm.Name, "test-name"))]));
        return this;
    }

    public ToldArticle Claims(AttributionKind kind, string? speaker, string? name, string? cue, string? said, params string[] content)
    {
        TextSpan[] spans = [.. content.Select(SpanOf)];
        _attributions.Add(new(kind, speaker, name, name is null ? [] : [SpanOf(name)], cue is null ? [] : [SpanOf(cue)], spans, null, false, "test-rule"));
        var date = said is null ? null : EdtfDate.Parse(said);
        _claims.Add(new(_attributions.Count - 1, spans, date, date is null ? DateBasis.None : DateBasis.Stated, [], "test-rule"));
        return this;
    }

    /// <summary>The speaker of the claim before is said to have denied it.</summary>
    public ToldArticle Denied()
    {
        _attributions[^1] = _attributions[^1] with { IsNegated = true };
        return this;
    }

    public ToldArticle Counts(string words, decimal value, string unit)
    {
        _figures.Add(new(SpanOf(words), value, null, null, unit, FigureBound.AtLeast, false, null, "test-figure"));
        return this;
    }

    public ToldArticle Weighs(string words, decimal tonnes)
    {
        _figures.Add(new(SpanOf(words), tonnes, null, null, "tonne", FigureBound.Exact, false, null, "test-figure"));
        return this;
    }

    public ToldArticle Dates(string words, string edtf)
    {
        _dates.Add(new(SpanOf(words), EdtfDate.Parse(edtf), DateBasis.Stated, "test-date"));
        return this;
    }

    public ToldArticle Cites(string id, string words)
    {
        _citations.Add(new(SpanOf(words), id, CitationKind.Statement, "test-citation"));
        return this;
    }

    public ToldArticle SetsAside(string paragraph)
    {
        _setAside.Add(paragraph);
        return this;
    }

    private TextSpan SpanOf(string words)
    {
        var start = _text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0 && _text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0, $"“{words}” must occur once.");
        return new(start, start + words.Length);
    }

    private IEnumerable<Paragraph> Paragraphs() => _text.Split("\n\n").Select((words, index) => new Paragraph(
        SpanOf(words), _setAside.Contains(words) ? SegmentKind.Boilerplate : index == 0 ? SegmentKind.Headline : SegmentKind.Body));
}
