using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes appearances and figures of what was extracted from one article. Each appearance starts as a claim of its own.</summary>
internal sealed class AppearanceForming(ArticleExtraction extraction, IReadOnlyList<ClaimSignature> signatures, IReadOnlyDictionary<string, Actor> actors, FormerKeys keys)
{
    private readonly Article _article = extraction.Article;
    private readonly FilePositions _positions = new(extraction.Article);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);

    public void FormInto(ArticleVersion version)
    {
        foreach (var (claim, i) in extraction.Claims.Select((claim, i) => (claim, i))) version.Appearances.Add(AppearanceOf(claim, i, version));
        foreach (var group in version.Appearances.GroupBy(appearance => appearance.Claim)) ClaimFields.Fill(group.Key, [.. group], ClaimExtent.Of(version), actors);

        var holders = ClaimIndex.Of(extraction.Claims);
        version.Figures.AddRange(extraction.Figures.Select(figure =>
            FigureOf(figure, holders.Holding(figure.Span) is { } claim ? version.Appearances[claim] : null)));
        foreach (var share in extraction.Shares) version.Figures[share.Share].ShareOf = version.Figures[share.Amount];
    }

    private Appearance AppearanceOf(ExtractedClaim extracted, int index, ArticleVersion version)
    {
        var attribution = extraction.Attributions[extracted.Attribution];
        var whole = extracted.Content.Aggregate((joined, span) => joined.Join(span));
        var inFile = _positions.Of(whole);
        var text = WordsOf(StatedBy(attribution, extracted));
        var speaker = attribution.SpeakerName ?? (attribution.SpeakerSpans.Count > 0 ? WordsOf(attribution.SpeakerSpans) : null);
        var key = keys.Take(text, speaker) ?? ClaimKey.Of(_article.Sha256, extracted.Content, attribution.SpeakerId);
        return new()
        {
            Version = version,
            Claim = ClaimOf(key),
            Key = key,
            Text = text,
            Speaker = attribution.SpeakerId is { } id ? actors.GetValueOrDefault(id) : null,
            SpeakerText = speaker,
            Number = index + 1,
            Attribution = extracted.Attribution,
            Kind = attribution.Kind,
            Anchor = AnchorColumns.Of(Anchor.Of(whole, _article.Text, _article.Sha256)),
            FileStart = inFile.Start,
            FileEnd = inFile.End,
            Spans = new(extracted.Content, attribution.Cue, attribution.SpeakerSpans),
            Said = DatedBy.Of(extracted.SaidOn, extracted.SaidOnBasis),
            Via = [.. extracted.Via],
            Rule = extracted.Rule,
            Signature = new() { Signature = signatures[index], Places = PlacesOf(extracted, attribution, signatures[index]) },
        };
    }

    private List<FilePlace> PlacesOf(ExtractedClaim extracted, Attribution attribution, ClaimSignature signature) =>
    [
        .. extracted.Content.Concat(attribution.Cue).Concat(attribution.SpeakerSpans).Concat(signature.Places)
            .Distinct()
            .Select(span => new FilePlace(span, _positions.Of(span))),
    ];

    // The same words by the same speaker, cut twice from one place, are one claim that appears twice.
    private Claim ClaimOf(string key) =>
        _claims.TryGetValue(key, out var known) ? known : _claims[key] = ClaimFields.Unfilled();

    // "Turkey opposes sanctions", told by the article: what is opposed is no claim without who opposes it.
    private List<TextSpan> StatedBy(Attribution attribution, ExtractedClaim claim)
    {
        var stated = new List<TextSpan>();
        foreach (var span in attribution.Kind == AttributionKind.Narrated ? [.. attribution.SpeakerSpans.Concat(attribution.Cue).Concat(claim.Content).Order()] : claim.Content)
        {
            if (stated.Count > 0 && AreNeighbours(stated[^1], span)) stated[^1] = stated[^1].Join(span);
            else stated.Add(span);
        }

        return stated;
    }

    // At most a word lies between them: "believes that there is".
    private bool AreNeighbours(TextSpan one, TextSpan next) =>
        one.End <= next.Start && NameKey.Of(new TextSpan(one.End, next.Start).Of(_article.Text)).IndexOf(' ', StringComparison.Ordinal) < 0;

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
        Measure = extracted.Measure,
        Period = extracted.Period?.Text,
        Rule = extracted.Rule,
        SortValue = (double)(extracted.Value ?? extracted.Low ?? extracted.High ?? 0),
        SearchText = SearchWords.Of(extracted.Span.Of(_article.Text), extracted.Unit, extracted.Measure),
    };
}
