using System.Collections.Concurrent;
using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Citations;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Extraction.Topics;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>Finds who said what in an article, with the figures, dates and actors of the text.</summary>
/// <remarks>Deterministic, thread-safe, linear in the text. Every result names its <c>Rule</c>; docs/rules.md says what each rule takes and refuses.</remarks>
public sealed class ArticleAnalyser(Topic topic)
{
    /// <summary>Raised whenever the same article could give other results; docs/analysis-versions.md says what changed.</summary>
    public const string Version = "2";

    public Topic Topic { get; } = topic;

    private readonly FrozenDictionary<string, TopicActor> _actors = topic.Actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameIndex> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConceptFinder> _concepts = new(StringComparer.Ordinal);

    /// <returns>Empty lists, and <see cref="ArticleExtraction.IsSupported"/> false, for a language without rules.</returns>
    public ArticleExtraction Extract(Article article)
    {
        if (LanguageRules.For(article.Language) is not { } rules) return new(article, IsSupported: false, [], [], [], [], [], []);

        var tokens = new TokenisedArticle(article);
        var names = _names.GetOrAdd(article.Language, language => new(Topic, language));
        var concepts = _concepts.GetOrAdd(article.Language, language => new(Topic, language));
        var register = new ActorRegister(tokens, _actors, new(rules.Grammar), MentionFinder.Find(tokens, names, rules.SpeakerWords));
        OutletNames.Find(tokens, register, rules.Grammar, rules.SpeakerWords);
        TitledNames.Find(tokens, register, rules.SpeakerWords);
        var dates = rules.Dates.Find(tokens);
        var figures = rules.Figures.Find(tokens, dates).ToList();

        var drafts = new Crediting(tokens, register, rules.SpeakerWords).Credit(rules.Attributions.Find(tokens));
        var credits = drafts.Where(credit => credit.Attribution.Kind != AttributionKind.Narrated).ToList();
        foreach (var attribution in drafts.Select(credit => credit.Attribution))
            OwnSide.Find(tokens, register, rules.Grammar, attribution.SpeakerId, attribution.Content.Select(tokens.RangeOf));
        var occasions = rules.Occasions.Find(tokens, register, credits, dates);
        var citations = CitationFinder.Of(tokens, register, credits, occasions, rules.Grammar);
        new PronounFinder(tokens, register, rules.SpeakerWords, rules.Grammar).Find();
        var roles = new RoleFinder(tokens, register, rules.Roles);
        var told = credits.Zip(occasions.Told, (credit, occasion) => new Telling(credit.Attribution with { Role = roles.Of(credit.Attribution), Addressee = occasion.Addressee }, occasion))
            .Concat(drafts.Where(credit => credit.Attribution.Kind == AttributionKind.Narrated).Select(stance => new Telling(stance.Attribution, Occasion.None)))
            .ToList();
        var narrated = Narrated(tokens, rules, register, told, [.. figures.Select(figure => figure.Span), .. dates.Select(date => date.Span)]);
        var found = told.Concat(narrated).OrderBy(telling => telling.Attribution.Content[0]).ToList();
        var claims = found.SelectMany((telling, index) => Claims(tokens, rules, register, index, telling)).Select(claim => claim with { Topics = concepts.In(tokens, claim.Content) }).ToList();
        return new(article, IsSupported: true, ActorsOf(tokens, register), [.. found.Select(telling => telling.Attribution)], claims, Measured(tokens, rules, figures, dates, occasions), dates, citations)
        {
            Shares = [.. new ShareFinder(tokens, figures, found.Select(telling => telling.Attribution)).Find()],
        };
    }

    private static List<ExtractedFigure> Measured(TokenisedArticle tokens, LanguageRules rules, IReadOnlyList<ExtractedFigure> figures, IReadOnlyList<ExtractedDate> dates, ToldOccasions occasions)
    {
        var told = occasions.Own.Select(occasion => occasion.Said?.Span).OfType<TextSpan>().ToHashSet();
        var periods = new PeriodFinder(tokens, figures, dates, told, rules.Grammar);
        return [.. figures.Select(figure => figure with { Measure = rules.Measures.Of(tokens, figure), Period = periods.Of(figure) })];
    }

    // What the article says in its own voice: the author speaks when the article names one, else the outlet.
    private static List<Telling> Narrated(TokenisedArticle tokens, LanguageRules rules, ActorRegister register, IReadOnlyList<Telling> told, IReadOnlyList<TextSpan> values)
    {
        var narrator = Narrator.Of(tokens, register);
        var taken = told.SelectMany(TakenBy).Select(tokens.RangeOf).ToList();
        return [.. rules.Narrated.Find(tokens, register, taken, values)
            .Select(clause => new Attribution(AttributionKind.Narrated, narrator?.Id, narrator?.Name, [], [], [.. clause.Select(tokens.SpanOf)], null, IsNegated: false, NarratedFinder.OwnVoice))
            .Select(attribution => new Telling(attribution, Occasion.None))];
    }

    // Without a cue the speaker's words stand in a sentence that is the article's own.
    private static IEnumerable<TextSpan> TakenBy(Telling telling) => telling.Attribution.Content
        .Concat(telling.Attribution.Cue.Count > 0 ? telling.Attribution.Cue.Concat(telling.Attribution.SpeakerSpans) : [])
        .Concat(telling.Occasion.Via.Select(hop => hop.Span));

    private static IEnumerable<ExtractedClaim> Claims(TokenisedArticle tokens, LanguageRules rules, ActorRegister register, int index, Telling telling)
    {
        var (attribution, occasion) = telling;
        var said = occasion.Said is { Date: not null } day ? day : null;
        return new ClaimCutter(rules.Clauses, register).Cut(tokens, attribution.Kind, attribution.Content)
            .Select(content => new ExtractedClaim(index, content, said?.Date, said?.Basis ?? DateBasis.None, [.. occasion.Via.Select(hop => hop.Id)], attribution.Rule)
            {
                SaidOnSpan = said?.Span,
                Venue = occasion.Venue?.Name,
                VenueSpan = occasion.Venue?.Span,
                ViaSpans = [.. occasion.Via.Select(hop => hop.Span)],
                OccasionRule = occasion.Rule,
                Modality = rules.Modality.Of(tokens, attribution, content),
            });
    }

    private static List<ExtractedActor> ActorsOf(TokenisedArticle tokens, ActorRegister register) => [.. register.Mentions
        .GroupBy(mention => mention.ActorId, StringComparer.Ordinal)
        .Select(group => (Actor: register.Of(group.Key), Mentions: group.Select(mention => new Mention(tokens.SpanOf(mention.Range), mention.Form, mention.Rule)).ToList()))
        .OrderBy(found => found.Mentions[0].Span)
        .Select(found => new ExtractedActor(found.Actor.Id, found.Actor.Name, found.Actor.Kind, found.Mentions))];

    private sealed record Telling(Attribution Attribution, Occasion Occasion);
}
