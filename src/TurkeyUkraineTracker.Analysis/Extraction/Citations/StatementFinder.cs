using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Citations;

/// <summary>Finds persons and bodies that are cited without an outlet or a document: once for each occasion, else once where they plainly said something.</summary>
internal static class StatementFinder
{
    private const string Interview = "interview";

    public static IEnumerable<ExtractedCitation> Of(TokenisedArticle article, ActorRegister register, IReadOnlyList<Credit> credits, IReadOnlyList<Occasion> occasions, Grammar grammar)
    {
        var own = Enumerable.Range(0, credits.Count)
            .Where(i => CanState(register, credits[i].Attribution, article, grammar) && !(occasions[i].IsCarried && !occasions[i].IsAnnounced))
            .DistinctBy(i => credits[i].Attribution.SpeakerSpans[0])
            .ToList();
        var isTold = occasions.Zip(credits).Where(pair => pair.First.Rule is not null).Select(pair => pair.Second.Attribution.SpeakerId).ToHashSet(StringComparer.Ordinal);
        foreach (var said in own.GroupBy(i => credits[i].Attribution.SpeakerId))
        {
            var told = said.Where(i => IsTold(occasions[i])).ToList();
            var events = told.Where(i => occasions[i].Venue is not null).Select(i => SaidOn.DayKey(article, occasions[i].Said)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            foreach (var i in told.Where(i => occasions[i].Via.Count == 0 && !IsToldBetter(article, occasions[i], events))) yield return Citation(credits[i].Attribution, occasions[i]);

            if (!isTold.Contains(said.Key) && told.Count == 0 && said.FirstOrDefault(i => IsPlain(article, credits[i].Attribution, grammar), -1) is var first and >= 0) yield return Citation(credits[first].Attribution, occasions[first]);
        }
    }

    // States stand for stances, outlets are cited as outlets.
    private static bool CanState(ActorRegister register, Attribution attribution, TokenisedArticle article, Grammar grammar) =>
        attribution is { SpeakerId: { } speaker, Cue.Count: > 0, SpeakerSpans.Count: > 0 }
        && register.Of(speaker).Kind is ActorKind.Person or ActorKind.Group or ActorKind.Organisation
        && !CitationFinder.NamesDocument(article, attribution, grammar);

    private static bool IsTold(Occasion occasion) => occasion.Said is not null || occasion.Venue is not null || occasion.Via.Count > 0;

    // The same day with an event named is the same occasion, told better.
    private static bool IsToldBetter(TokenisedArticle article, Occasion occasion, HashSet<string> events) =>
        occasion.Venue is null && SaidOn.DayKey(article, occasion.Said) is { } day && events.Contains(day);

    // One remark on one occasion: not "has long maintained", not what evaluates.
    private static bool IsPlain(TokenisedArticle article, Attribution attribution, Grammar grammar)
    {
        var cue = article.RangeOf(attribution.Cue[0]);
        return attribution.CueClass is not (CueClass.Evaluative or CueClass.Commissive)
            && !Enumerable.Range(cue.Start, cue.Length).Any(i => grammar.Has("have", article.Tokens[i]) || grammar.LengthAt("other-time", article.Tokens, i, cue.End) > 0);
    }

    private static ExtractedCitation Citation(Attribution attribution, Occasion occasion) => occasion switch
    {
        { IsAnnounced: true, Venue: null, Said: { } day } => new(day.Span, attribution.SpeakerId!, CitationKind.Report, CitationFinder.Announced),
        { IsAnnounced: false, Venue: { Name: Interview } interview } => new(interview.Span, attribution.SpeakerId!, CitationKind.Interview, CitationFinder.Interviewed),
        { IsAnnounced: false, Venue: { } venue } => new(venue.Span, attribution.SpeakerId!, CitationKind.Statement, CitationFinder.Stated),
        _ => new(Telling(attribution), attribution.SpeakerId!, CitationKind.Statement, CitationFinder.Stated),
    };

    // "Erdoğan said": speaker and cue, unless what is said stands between them.
    private static TextSpan Telling(Attribution attribution)
    {
        var hull = attribution.SpeakerSpans[0].Join(attribution.Cue[0]);
        return attribution.Content.Any(hull.Overlaps) ? attribution.SpeakerSpans[0] : hull;
    }
}
