using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes claims, appearances and figures of what was extracted from one article.</summary>
/// <remarks>Each extracted claim becomes a claim of its own; the same words by the same speaker found twice are one claim that appears twice.</remarks>
internal sealed class ClaimForming(ArticleExtraction extraction, IReadOnlyDictionary<string, Actor> actors)
{
    private readonly Article _article = extraction.Article;
    private readonly FilePositions _positions = new(extraction.Article);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly SpanIndex<string> _mentions = new(extraction.Actors.SelectMany(actor => actor.Mentions.Select(mention => (mention.Span, actor.Id))));

    public void FormInto(ArticleVersion version)
    {
        version.Appearances.AddRange(extraction.Claims.Select((claim, i) => AppearanceOf(claim, i + 1, version)));

        var holders = ClaimIndex.Of(extraction.Claims);
        version.Figures.AddRange(extraction.Figures.Select(figure =>
            FigureOf(figure, holders.Holding(figure.Span) is { } claim ? version.Appearances[claim] : null)));
    }

    private Appearance AppearanceOf(ExtractedClaim extracted, int number, ArticleVersion version)
    {
        var attribution = extraction.Attributions[extracted.Attribution];
        var whole = extracted.Content.Aggregate((joined, span) => joined.Join(span));
        var inFile = _positions.Of(whole);
        return new()
        {
            Claim = ClaimOf(extracted, attribution, version),
            Number = number,
            Attribution = extracted.Attribution,
            Kind = attribution.Kind,
            Anchor = AnchorColumns.Of(Anchor.Of(whole, _article.Text, _article.Sha256)),
            FileStart = inFile.Start,
            FileEnd = inFile.End,
            Spans = new(extracted.Content, attribution.Cue, attribution.SpeakerSpans),
            Said = DatedBy.Of(extracted.SaidOn, extracted.SaidOnBasis),
            Via = [.. extracted.Via],
            Rule = extracted.Rule,
        };
    }

    private Claim ClaimOf(ExtractedClaim extracted, Attribution attribution, ArticleVersion version)
    {
        var key = ClaimKey.Of(_article.Sha256, extracted.Content, attribution.SpeakerId);
        if (_claims.TryGetValue(key, out var known)) return known;

        var text = WordsOf(extracted.Content);
        var said = DatedBy.Of(extracted.SaidOn, extracted.SaidOnBasis);
        var speaker = attribution.SpeakerId is { } id ? actors.GetValueOrDefault(id) : null;
        var about = AboutOf(extracted, attribution.SpeakerId);
        var speakerText = attribution.SpeakerName ?? (attribution.SpeakerSpans.Count > 0 ? WordsOf(attribution.SpeakerSpans) : null);
        var claim = new Claim
        {
            Key = key,
            Slug = Slug.Of(text),
            Text = text,
            Language = _article.Language,
            Kind = attribution.Kind,
            Speaker = speaker,
            SpeakerText = speakerText,
            Said = said,
            PublishedFirstDay = version.Published.FirstDay,
            PublishedLastDay = version.Published.LastDay,
            SortDay = said.LastDay ?? said.FirstDay ?? version.Published.LastDay ?? version.Published.FirstDay ?? 0,
            SearchText = SearchWords.Of(text, speakerText, [.. about, .. speaker is null ? [] : (Actor[])[speaker]]),
        };
        claim.About.AddRange(about.Select(actor => new ClaimActor { Actor = actor }));
        return _claims[key] = claim;
    }

    private List<Actor> AboutOf(ExtractedClaim extracted, string? speaker) => extracted.Content
        .SelectMany(_mentions.Inside)
        .Distinct(StringComparer.Ordinal)
        .Where(id => id != speaker)
        .Select(id => actors[id])
        .ToList();

    private string WordsOf(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => OneLine(span.Of(_article.Text))));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Figure FigureOf(ExtractedFigure extracted, Appearance? appearance) => new()
    {
        Appearance = appearance,
        Start = extracted.Span.Start,
        End = extracted.Span.End,
        Text = extracted.Span.Of(_article.Text),
        Value = extracted.Value,
        Low = extracted.Low,
        High = extracted.High,
        Unit = extracted.Unit,
        Bound = extracted.Bound,
        IsApproximate = extracted.IsApproximate,
        Change = extracted.Change,
        Rule = extracted.Rule,
    };
}
