using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Makes the signatures of an article's claims.</summary>
/// <remarks>Pure.</remarks>
public sealed class ClaimSigner
{
    private readonly ArticleExtraction _extraction;
    private readonly TokenisedArticle _article;
    private readonly TermLexicon _lexicon;
    private readonly ArticleNames _names;
    private readonly Dictionary<string, TopicActor> _known;
    private readonly Dictionary<string, ActorKind> _kinds;
    private readonly SpanOrder<(TextSpan Span, ExtractedActor Actor)> _mentions;
    private readonly SpanOrder<ExtractedFigure> _figures;
    private readonly SpanOrder<ExtractedDate> _dates;
    private readonly EnumerationFinder _enumerations;

    private ClaimSigner(ArticleExtraction extraction, Topic topic)
    {
        _extraction = extraction;
        _article = new(extraction.Article);
        _lexicon = TermLexicon.Of(topic, extraction.Article.Language);
        _names = new(_article, _lexicon);
        _known = topic.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _kinds = extraction.Actors.ToDictionary(actor => actor.Id, actor => actor.Kind, StringComparer.Ordinal);
        _mentions = new(extraction.Actors.SelectMany(actor => actor.Mentions.Select(mention => (mention.Span, actor))), mention => mention.Span);
        _figures = new(extraction.Figures, figure => figure.Span);
        _dates = new(extraction.Dates, date => date.Span);
        _enumerations = new(_article, _lexicon, _names, span => _mentions.Inside([span]));
    }

    /// <returns>One signature for each of <see cref="ArticleExtraction.Claims"/>, in their order.</returns>
    public static IReadOnlyList<ClaimSignature> Sign(ArticleExtraction extraction, Topic topic)
    {
        var signer = new ClaimSigner(extraction, topic);
        return [.. extraction.Claims.Select(signer.SignatureOf)];
    }

    private ClaimSignature SignatureOf(ExtractedClaim claim)
    {
        var attribution = _extraction.Attributions[claim.Attribution];
        var isNarrated = attribution.Kind == AttributionKind.Narrated;
        var isDenied = attribution.IsNegated && !isNarrated;
        var words = isNarrated ? StatedBy(attribution, claim) : claim.Content;
        var read = new TermReader(_article, _lexicon, _names, MentionsIn(words, isNarrated ? null : attribution.SpeakerId), _figures.Inside(words).Select(figure => figure.Span)).Read(words, isDenied);
        return new(
            _extraction.Article.Language,
            attribution.Kind,
            isNarrated ? null : SpeakerOf(attribution),
            isNarrated ? null : attribution.SpeakerName,
            isNarrated || attribution.SpeakerId is null ? 0 : SpeakerWeightOf(attribution.SpeakerId),
            attribution.CueClass,
            read.Terms,
            [.. read.Parts.Concat(ConceptsAround(words)).DistinctBy(term => (term.Kind, term.Id))],
            [.. _figures.Inside(words).Select(FigureOf)],
            [.. _dates.Inside(words).SelectMany(DateOf)],
            claim.SaidOn)
        {
            IsDenied = isDenied,
            Venue = claim.Venue,
            VenueSpan = claim.VenueSpan,
            SaidSpan = claim.SaidOnSpan,
            Role = attribution.Role is { } role ? new(role, WordsOf(role), null) : null,
            Office = isNarrated ? null : OfficeOf(attribution),
            IsSpeakerKnown = !isNarrated && attribution.SpeakerId is { } speaker && _known.ContainsKey(speaker),
            Addressee = attribution.Addressee is { } addressee ? new(addressee.Span, WordsOf(addressee.Span), addressee.Id) : null,
            Modality = claim.Modality,
            IsModalityStated = claim.IsModalityStated,
            Lists = [.. _enumerations.Find(words)],
            Wording = [.. words.Select(span => new SignatureWords(span, WordsOf(span), null))],
            Quoted = [.. QuotedIn(claim, attribution.Kind)],
            About = [.. _mentions.Inside(words).Select(mention => mention.Actor.Id).Distinct(StringComparer.Ordinal)],
            Published = _extraction.Article.Metadata.Published?.Value,
            Via = [.. claim.Via.Zip(claim.ViaSpans, (id, span) => new SignatureWords(span, WordsOf(span), id))],
        };
    }

    // Of a direct quotation all words are quoted; its marks stand outside of the content.
    private IEnumerable<SignatureWords> QuotedIn(ExtractedClaim claim, AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => claim.Content.Select(span => new SignatureWords(span, WordsOf(span), null)),
        AttributionKind.Mixed => claim.Content.SelectMany(QuotedIn).Select(span => new SignatureWords(span, WordsOf(span), null)),
        _ => [],
    };

    private IEnumerable<TextSpan> QuotedIn(TextSpan content)
    {
        var range = _article.RangeOf(content);
        for (var at = range.Start; at < range.End; at++)
        {
            if (_article.QuotationAt(at) is not { Inner.IsEmpty: false } quotation) continue;

            var inner = _article.SpanOf(quotation.Inner);
            at = quotation.Outer.End - 1;
            if (inner.Overlaps(content)) yield return new(Math.Max(inner.Start, content.Start), Math.Min(inner.End, content.End));
        }
    }

    private string WordsOf(TextSpan span) => span.Of(_extraction.Article.Text);

    // "Turkey opposes sanctions", told by the article: holder and verb are part of what is stated.
    private static List<TextSpan> StatedBy(Attribution attribution, ExtractedClaim claim) =>
        [.. attribution.SpeakerSpans.Concat(attribution.Cue).Concat(claim.Content).Order()];

    private static string? SpeakerOf(Attribution attribution) =>
        attribution.SpeakerId ?? (NameKey.Of(attribution.SpeakerName) is { Length: > 0 } key ? $"?{key}" : null);

    // The name as the article first gives it, and the words here and elsewhere that say what the speaker is.
    private SpeakerOffice OfficeOf(Attribution attribution)
    {
        var reader = new OfficeReader(_extraction.Article.Language, _lexicon);
        var isPerson = attribution.SpeakerId is { } id && _kinds.GetValueOrDefault(id) == ActorKind.Person;
        var spans = attribution.SpeakerSpans.Concat(attribution.Role is { } role ? [role] : []).ToList();
        foreach (var span in spans) reader.Read(WordsOf(span), isPerson ? [.. OthersIn(span, attribution.SpeakerId)] : []);
        reader.Read(attribution.SpeakerName ?? "", []);

        return reader.Office(isPerson, OwnersIn(spans, attribution.SpeakerId));
    }

    private IEnumerable<TextSpan> OthersIn(TextSpan words, string? speaker) =>
        _mentions.Inside([words]).Where(mention => mention.Actor.Id != speaker).Select(mention => new TextSpan(mention.Span.Start - words.Start, mention.Span.End - words.Start));

    private IEnumerable<string> OwnersIn(IReadOnlyList<TextSpan> spans, string? speaker) =>
        _mentions.Inside(spans).Select(mention => mention.Actor.Id).Where(id => id != speaker && _known.ContainsKey(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // That both credit "officials" tells little.
    private double SpeakerWeightOf(string speaker) =>
        _known.ContainsKey(speaker) || _kinds.GetValueOrDefault(speaker) == ActorKind.Person ? WeightOf(speaker) : SpeakerOffice.Weight;

    private double WeightOf(string actor) => Rarity.OfActor(_known.GetValueOrDefault(actor)?.Names.Count ?? 1);

    // Dates are compared as dates: "March" is no word that two claims share. And who speaks is not spoken of by saying "I" or "he".
    private IEnumerable<(TextSpan Span, IReadOnlyList<SignatureTerm> Terms)> MentionsIn(IReadOnlyList<TextSpan> words, string? speaker) => _mentions.Inside(words)
        .Select(mention => (mention.Span, Terms: mention.Actor.Id == speaker ? [] : TermsOf(mention.Actor), IsSpeaker: mention.Actor.Id == speaker))
        .Where(mention => mention.IsSpeaker || mention.Terms.Count > 0)
        .Select(mention => (mention.Span, mention.Terms))
        .Concat(_dates.Inside(words).Select(date => (date.Span, (IReadOnlyList<SignatureTerm>)[])));

    // Who is in no topic has no id that another article would give: "Eric Adams" here is "Mayor Adams" there, and both say "Adams".
    private IReadOnlyList<SignatureTerm> TermsOf(ExtractedActor actor) => _known.GetValueOrDefault(actor.Id) is { } known
        ? [new(TermKind.Actor, actor.Id, actor.Name, WeightOf(actor.Id)) { ActsFor = known.Affiliation }]
        : [.. Tokeniser.Tokenise(actor.Name).Where(word => word.IsWord && char.IsUpper(actor.Name, word.Span.Start) && !_lexicon.IsFunctionWord(word)).Select(word => TermLexicon.NameOf(word, word.Span.Of(actor.Name), _names.IsLocal(word)))];

    private IEnumerable<SignatureTerm> ConceptsAround(IReadOnlyList<TextSpan> words)
    {
        var sentences = _extraction.Article.Sentences.Select(sentence => sentence.Span).Where(sentence => words.Any(sentence.Overlaps));
        return new TermReader(_article, _lexicon, _names, [], []).Read(sentences).Terms.Where(term => term.Kind == TermKind.Concept);
    }

    private static IEnumerable<SignatureDate> DateOf(ExtractedDate date) => date.Date is null or { IsDuration: true } ? [] : [new(date.Span, date.Date)];

    private static SignatureFigure FigureOf(ExtractedFigure figure) =>
        new(figure.Span, figure.Value, figure.Low, figure.High, figure.Unit, figure.Bound, figure.IsApproximate, figure.Change) { Measure = figure.Measure, Period = figure.Period };
}
