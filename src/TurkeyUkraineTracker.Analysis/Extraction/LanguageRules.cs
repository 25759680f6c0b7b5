using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Dates;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>The rules of one language, put together once from its lexicons.</summary>
internal sealed record LanguageRules(
    AttributionFinder Attributions,
    ISpeakerWords SpeakerWords,
    Grammar Grammar,
    NarratedFinder Narrated,
    FigureFinder Figures,
    DateFinder Dates,
    NamedEvents Events,
    Durations Durations,
    OccasionFinder Occasions,
    IRoleWords Roles,
    ModalityFinder Modality,
    MeasureFinder Measures,
    IClauseCutter Clauses,
    CheckWorthiness CheckWorthiness)
{
    private static readonly FrozenDictionary<string, Lazy<LanguageRules>> ByLanguage = new Dictionary<string, Lazy<LanguageRules>>
    {
        ["en"] = new(English),
        ["vi"] = new(Vietnamese),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a language without rules.</summary>
    public static LanguageRules? For(string language) => ByLanguage.GetValueOrDefault(language)?.Value;

    private static LanguageRules English()
    {
        var (grammar, roles) = (Grammar.Of("en"), RoleNouns.Of("en"));
        var words = new EnglishSpeakerWords(grammar, roles);
        var verbs = new EnglishVerbs(grammar, CueLexicon.Of("en"), roles);
        var addressee = new EnglishAddressee(grammar, verbs);
        var phrases = new SpeakerPhrase(grammar, words);
        return new(
            new(grammar, new(grammar), verbs.In, new(grammar), new EnglishRelay(grammar, verbs), new TaggedContent(grammar, verbs, addressee), new ReportedContent(grammar, verbs, addressee), new AccordingTo(grammar, roles), new NounReport(grammar, CueNouns.Of("en"), new(grammar, verbs, roles), new(grammar, verbs)), new Hearsay(grammar, verbs), new ColonQuotation(grammar, phrases), new UnlistedTag(grammar, phrases, IsInflected), new HeadlineColon(grammar), new SignedQuotation()),
            words,
            grammar,
            new(new EnglishClauses(grammar)),
            FigureFinder.Of("en"),
            DateFinder.Of("en"),
            NamedEvents.Of("en"),
            Durations.Of("en"),
            new(grammar, VenueFinder.Of("en"), words),
            new EnglishRoles(grammar, roles),
            ModalityFinder.Of("en"),
            MeasureFinder.Of("en"),
            new EnglishClauses(grammar),
            CheckWorthiness.Of("en"));
    }

    private static bool IsInflected(string verb) => verb.EndsWith("ed", StringComparison.Ordinal) || verb.EndsWith('s');

    private static LanguageRules Vietnamese()
    {
        var (grammar, roles) = (Grammar.Of("vi"), RoleNouns.Of("vi"));
        var words = new VietnameseSpeakerWords(grammar, roles);
        var verbs = new VietnameseVerbs(grammar, CueLexicon.Of("vi"));
        var addressee = new VietnameseAddressee(grammar);
        var phrases = new SpeakerPhrase(grammar, words);
        return new(
            new(grammar, new(grammar), verbs.In, new(grammar), new VietnameseRelay(grammar), new VietnameseTag(grammar, addressee), new VietnameseReport(grammar, verbs, addressee), new VietnameseCredit(grammar, roles), new VietnameseNounReport(grammar, CueNouns.Of("vi")), new VietnameseHearsay(grammar, verbs), new ColonQuotation(grammar, phrases), new UnlistedTag(grammar, phrases, _ => true), new HeadlineColon(grammar)),
            words,
            grammar,
            new(new VietnameseClauses(grammar)),
            FigureFinder.Of("vi"),
            DateFinder.Of("vi"),
            NamedEvents.Of("vi"),
            Durations.Of("vi"),
            new(grammar, VenueFinder.Of("vi"), words),
            new VietnameseRoles(grammar, roles),
            ModalityFinder.Of("vi"),
            MeasureFinder.Of("vi"),
            new VietnameseClauses(grammar),
            CheckWorthiness.Of("vi"));
    }
}
