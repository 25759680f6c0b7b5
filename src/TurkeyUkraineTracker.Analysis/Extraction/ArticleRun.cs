using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Citations;
using TurkeyUkraineTracker.Analysis.Extraction.Dates;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
using TurkeyUkraineTracker.Analysis.Extraction.Notes;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Extraction.Topics;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>The finders of a language at work on one article, in the order in which they need each other.</summary>
/// <param name="register">The article's named actors; grows by speakers and pronouns.</param>
internal sealed class ArticleRun(TokenisedArticle tokens, LanguageRules rules, ConceptFinder concepts, ActorRegister register)
{
    private readonly Speaker? _narrator = Narrator.Of(tokens, register);

    public ArticleExtraction Extract()
    {
        var dates = rules.Dates.Find(tokens);
        var figures = rules.Figures.Find(tokens, [.. dates.Where(date => date.Rule != CountedSpans.Counted)]).ToList();    // "in 18 months" is an amount, too
        var credits = new Crediting(tokens, register, rules.SpeakerWords).Credit(rules.Attributions.Find(tokens)).ToLookup(credit => credit.Attribution.Kind == AttributionKind.Narrated);
        var (said, stances) = (credits[false].ToList(), credits[true].Select(stance => new Told(stance.Attribution, Occasion.None)));
        foreach (var attribution in credits.SelectMany(group => group).Select(credit => credit.Attribution).OrderBy(attribution => attribution.Content[0]))
            OwnSide.Find(tokens, register, rules.Grammar, attribution.SpeakerId, attribution.Content.Select(tokens.RangeOf));

        var occasions = rules.Occasions.Find(tokens, register, said, dates);
        var citations = CitationFinder.Of(tokens, register, said, occasions, rules.Grammar);
        new PronounFinder(tokens, register, rules.SpeakerWords, rules.Grammar).Find();

        var roles = new RoleFinder(tokens, register, rules.Roles);
        var told = said.Zip(occasions.Told, (credit, occasion) => Complete(credit.Attribution, occasion, roles)).Concat(stances).ToList();
        var named = dates.Where(date => date.Rule != RelativeDates.Back);    // "at the time" alone gives nothing to check
        told.AddRange(Narrated(told, [.. figures.Select(figure => figure.Span), .. named.Select(date => date.Span)]));
        List<Told> found = [.. told.OrderBy(each => each.Attribution.Content[0])];
        var claims = found.SelectMany(Claims).Select(claim => found[claim.Attribution].Attribution.Kind == AttributionKind.Narrated
            ? claim with { CheckWorthiness = rules.CheckWorthiness.Of(tokens, register, claim, figures, dates) }
            : claim);
        return new(tokens.Article, IsSupported: true, Actors(), [.. found.Select(each => each.Attribution)], [.. claims], Measured(figures, dates, occasions), WithEvents(dates), citations)
        {
            Shares = [.. new ShareFinder(tokens, figures, found.Select(each => each.Attribution)).Find()],
            Notes = [.. EditorialNoteFinder.Find(tokens.Article, dates)],
        };
    }

    // "Before the war" and "month-long" tell neither when something was said nor what a figure is of.
    private List<ExtractedDate> WithEvents(IReadOnlyList<ExtractedDate> dates) =>
        [.. dates.Concat(rules.Events.Find(tokens, register, dates)).Concat(rules.Durations.Find(tokens)).OrderBy(date => date.Span)];

    private static Told Complete(Attribution attribution, Occasion occasion, RoleFinder roles) =>
        new(attribution with { Role = roles.Of(attribution), Addressee = occasion.Addressee }, occasion);

    // What the article says in its own voice: the author speaks when the article names one, else the outlet.
    private List<Told> Narrated(IReadOnlyList<Told> told, IReadOnlyList<TextSpan> values)
    {
        var taken = told.SelectMany(each => each.Taken).Select(tokens.RangeOf).ToList();
        return [.. rules.Narrated.Find(tokens, register, taken, values)
            .Select(clause => new Attribution(AttributionKind.Narrated, _narrator?.Id, _narrator?.Name, [], [], [.. clause.Select(tokens.SpanOf)], null, IsNegated: false, NarratedFinder.OwnVoice))
            .Select(attribution => new Told(attribution, Occasion.None))];
    }

    private IEnumerable<ExtractedClaim> Claims(Told told, int index)
    {
        var (attribution, occasion) = told;
        var said = occasion.Said is { Date: not null } day ? day : null;
        return new ClaimCutter(rules.Clauses, register).Cut(tokens, attribution.Kind, attribution.Content)
            .Select(content => (Content: content, Modality: rules.Modality.Of(tokens, attribution, content)))
            .Select(cut => new ExtractedClaim(index, cut.Content, said?.Date, said?.Basis ?? DateBasis.None, [.. occasion.Via.Select(hop => hop.Id)], attribution.Rule)
            {
                Topics = concepts.In(tokens, cut.Content),
                SaidOnSpan = said?.Span,
                Venue = occasion.Venue?.Name,
                VenueSpan = occasion.Venue?.Span,
                ViaSpans = [.. occasion.Via.Select(hop => hop.Span)],
                OccasionRule = occasion.Rule,
                Modality = cut.Modality ?? Modality.Actual,
                IsModalityStated = cut.Modality is not null,
            });
    }

    private List<ExtractedFigure> Measured(IReadOnlyList<ExtractedFigure> figures, IReadOnlyList<ExtractedDate> dates, ToldOccasions occasions)
    {
        var told = occasions.Own.Select(occasion => occasion.Said?.Span).OfType<TextSpan>().ToHashSet();
        var periods = new PeriodFinder(tokens, figures, dates, told, rules.Grammar);
        return [.. figures.Select(figure => figure with { Measure = rules.Measures.Of(tokens, figure), Period = periods.Of(figure) })];
    }

    private List<ExtractedActor> Actors() => [.. register.Mentions
        .GroupBy(mention => mention.ActorId, StringComparer.Ordinal)
        .Select(group => (Actor: register.Of(group.Key), Mentions: group.Select(mention => new Mention(tokens.SpanOf(mention.Range), mention.Form, mention.Rule)).ToList()))
        .OrderBy(found => found.Mentions[0].Span)
        .Select(found => new ExtractedActor(found.Actor.Id, found.Actor.Name, found.Actor.Kind, found.Mentions))];

    private sealed record Told(Attribution Attribution, Occasion Occasion)
    {
        /// <summary>What is no claim of the article's own. Without a cue the speaker's words stand in a sentence that is.</summary>
        public IEnumerable<TextSpan> Taken => Attribution.Content
            .Concat(Attribution.Cue.Count > 0 ? Attribution.Cue.Concat(Attribution.SpeakerSpans) : [])
            .Concat(Occasion.Via.Select(hop => hop.Span));
    }
}
