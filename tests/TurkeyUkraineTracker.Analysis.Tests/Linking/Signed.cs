using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>Signatures of sentences, read like any article.</summary>
internal static class Signed
{
    /// <summary>Of the text's first claim.</summary>
    public static ClaimSignature First(string text, string language = "en", string published = "2024-11-20") => All(text, language, published)[0];

    public static IReadOnlyList<ClaimSignature> All(string text, string language = "en", string published = "2024-11-20") =>
        ClaimSigner.Sign(Some.Analyser.Extract(Some.Article(text, language, published)), SeedTopic.Parsed);
}
