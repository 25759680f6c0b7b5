using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Citations;
using TurkeyUkraineTracker.Analysis.Extraction.Dates;
using TurkeyUkraineTracker.Analysis.Extraction.Figures;
using TurkeyUkraineTracker.Analysis.Extraction.Narration;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>The rules of one language, put together once from its lexicons.</summary>
internal sealed record LanguageRules(AttributionFinder Attributions, ISpeakerWords SpeakerWords, Grammar Grammar, NarratedFinder Narrated, FigureFinder Figures, DateFinder Dates, VenueFinder Venues, IClauseCutter Clauses)
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
        var verbs = new EnglishVerbs(grammar, CueLexicon.Of("en"), roles);
        return new(
            new(new(grammar), verbs.In, new TaggedContent(grammar, verbs), new ReportedContent(grammar, verbs), new AccordingTo(grammar, roles), new Hearsay(grammar, verbs), new HeadlineColon(grammar), new SignedQuotation()),
            new EnglishSpeakerWords(grammar, roles),
            grammar,
            new(new EnglishClauses(grammar)),
            FigureFinder.Of("en"),
            DateFinder.Of("en"),
            VenueFinder.Of("en"),
            new EnglishClauses(grammar));
    }

    private static LanguageRules Vietnamese()
    {
        var (grammar, roles) = (Grammar.Of("vi"), RoleNouns.Of("vi"));
        var verbs = new VietnameseVerbs(grammar, CueLexicon.Of("vi"));
        return new(
            new(new(grammar), verbs.In, new VietnameseRelay(grammar), new VietnameseTag(grammar), new VietnameseReport(grammar), new VietnameseCredit(grammar, roles), new HeadlineColon(grammar)),
            new VietnameseSpeakerWords(grammar, roles),
            grammar,
            new(new VietnameseClauses(grammar)),
            FigureFinder.Of("vi"),
            DateFinder.Of("vi"),
            VenueFinder.Of("vi"),
            new VietnameseClauses(grammar));
    }
}
