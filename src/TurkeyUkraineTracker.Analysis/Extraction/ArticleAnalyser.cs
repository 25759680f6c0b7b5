using System.Collections.Concurrent;
using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Citations;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
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
        TitledNames.Find(tokens, register, rules.SpeakerWords);
        var dates = rules.Dates.Find(tokens);
        var figures = rules.Figures.Find(tokens, dates).ToList();

        var credited = Credited(tokens, rules, register).ToList();
        foreach (var attribution in credited.Select(credit => credit.Attribution))
            OwnSide.Find(tokens, register, rules.Grammar, attribution.SpeakerId, attribution.Content.Select(tokens.RangeOf));
        new PronounFinder(tokens, register, rules.SpeakerWords, rules.Grammar).Find();
        var narrated = Narrated(tokens, rules, register, credited, [.. figures.Select(figure => figure.Span), .. dates.Select(date => date.Span)]);
        var found = credited.Concat(narrated).OrderBy(f => f.Attribution.Content[0]).ToList();
        var claims = found.SelectMany((f, index) => Claims(tokens, rules, register, index, f, dates)).Select(claim => claim with { Topics = concepts.In(tokens, claim.Content) }).ToList();
        return new(article, IsSupported: true, ActorsOf(tokens, register), [.. found.Select(f => f.Attribution)], claims, figures, dates, [.. credited.SelectMany(credit => credit.Citations).DistinctBy(citation => citation.Span).OrderBy(citation => citation.Span)]);
    }

    private static IEnumerable<Credit> Credited(TokenisedArticle tokens, LanguageRules rules, ActorRegister register)
    {
        var resolver = new SpeakerResolver(tokens, register, rules.SpeakerWords);
        var narrator = Narrator.Of(tokens, register);
        foreach (var draft in rules.Attributions.Find(tokens).OrderBy(draft => (draft.Subject ?? draft.Content[0]).Start).ToList())
        {
            var speaker = resolver.SpeakerOf(draft);
            var kind = KindOf(tokens, draft);

            // Indirect speech whose subject is no speaker ("the rise suggests that …") is the article's own reasoning.
            if (speaker is null && draft.Subject is not null && kind != AttributionKind.Direct && !draft.IsSpeech) continue;

            foreach (var relay in draft.Via) resolver.Resolve(relay, relay.End - 1, isSpeech: true);
            var attribution = AttributionOf(tokens, draft, kind, draft.IsNarrated ? narrator : speaker);
            yield return new(attribution, [.. CitationFinder.Of(tokens, register, attribution, rules.Grammar)]);
        }
    }

    private static AttributionKind KindOf(TokenisedArticle tokens, AttributionDraft draft) =>
        draft.IsNarrated ? AttributionKind.Narrated : draft.IsVerbatim ? AttributionKind.Direct : ContentKind.Of(tokens, draft.Content);

    // What the article says in its own voice: the author speaks when the article names one, else the outlet.
    private static List<Credit> Narrated(TokenisedArticle tokens, LanguageRules rules, ActorRegister register, IReadOnlyList<Credit> credited, IReadOnlyList<TextSpan> values)
    {
        var narrator = Narrator.Of(tokens, register);
        var taken = credited
            .SelectMany(credit => credit.Attribution.Content.Concat(credit.Attribution.Cue).Concat(credit.Attribution.SpeakerSpans).Concat(credit.Citations.Select(citation => citation.Span)))
            .Select(tokens.RangeOf)
            .ToList();
        return [.. rules.Narrated.Find(tokens, register, taken, values)
            .Select(clause => new Attribution(AttributionKind.Narrated, narrator?.Id, narrator?.Name, [], [], [.. clause.Select(tokens.SpanOf)], null, IsNegated: false, NarratedFinder.OwnVoice))
            .Select(attribution => new Credit(attribution, []))];
    }

    private static Attribution AttributionOf(TokenisedArticle tokens, AttributionDraft draft, AttributionKind kind, Speaker? speaker) => new(
        kind,
        speaker?.Id,
        speaker?.Name,
        draft.Subject is { } subject ? [tokens.SpanOf(subject)] : [],
        draft.Cue is { } cue ? [tokens.SpanOf(cue)] : [],
        [.. draft.Content.Select(range => kind == AttributionKind.Direct ? ContentKind.SpanOf(tokens, range) : tokens.SpanOf(range)).Order()],
        draft.CueClass,
        draft.IsNegated,
        draft.Rule);

    private static IEnumerable<ExtractedClaim> Claims(TokenisedArticle tokens, LanguageRules rules, ActorRegister register, int index, Credit credit, IReadOnlyList<ExtractedDate> dates)
    {
        var said = SaidOn.Of(tokens, credit.Attribution, dates, rules.Grammar);
        var venue = rules.Venues.Of(tokens, credit.Attribution);
        var via = credit.Citations.Select(citation => citation.CitedId).Where(cited => cited != credit.Attribution.SpeakerId).Distinct().ToList();
        return new ClaimCutter(rules.Clauses, register).Cut(tokens, credit.Attribution.Kind, credit.Attribution.Content)
            .Select(content => new ExtractedClaim(index, content, said?.Date, said?.Basis ?? DateBasis.None, via, credit.Attribution.Rule) { Venue = venue });
    }

    private static List<ExtractedActor> ActorsOf(TokenisedArticle tokens, ActorRegister register) => [.. register.Mentions
        .GroupBy(mention => mention.ActorId, StringComparer.Ordinal)
        .Select(group => (Actor: register.Of(group.Key), Mentions: group.Select(mention => new Mention(tokens.SpanOf(mention.Range), mention.Form, mention.Rule)).ToList()))
        .OrderBy(found => found.Mentions[0].Span)
        .Select(found => new ExtractedActor(found.Actor.Id, found.Actor.Name, found.Actor.Kind, found.Mentions))];

    /// <summary>An attribution and what the article cites for it, nearest the speaker first.</summary>
    private sealed record Credit(Attribution Attribution, IReadOnlyList<ExtractedCitation> Citations);
}
