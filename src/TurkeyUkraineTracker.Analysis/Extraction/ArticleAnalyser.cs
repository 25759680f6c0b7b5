using System.Collections.Concurrent;
using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Actors;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Extraction.Topics;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>Finds who said what in an article, with the figures, dates and actors of the text.</summary>
/// <remarks>Deterministic, thread-safe, linear in the text. Every result names its <c>Rule</c>; docs/rules.md says what each rule takes and refuses.</remarks>
public sealed class ArticleAnalyser(Topic topic)
{
    /// <summary>Raised whenever the same article could give other results; docs/analysis-versions.md says what changed.</summary>
    public const string Version = "5";

    public Topic Topic { get; } = topic;

    private readonly FrozenDictionary<string, TopicActor> _actors = topic.Actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameIndex> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConceptFinder> _concepts = new(StringComparer.Ordinal);

    /// <returns>Empty lists, and <see cref="ArticleExtraction.IsSupported"/> false, for a language without rules.</returns>
    public ArticleExtraction Extract(Article article)
    {
        if (LanguageRules.For(article.Language) is not { } rules) return new(article, IsSupported: false, [], [], [], [], [], []);

        var tokens = new TokenisedArticle(article);
        var concepts = _concepts.GetOrAdd(article.Language, language => new(Topic, language));
        return new ArticleRun(tokens, rules, concepts, Register(tokens, rules)).Extract();
    }

    /// <summary>Who is named in the article, known or not; pronouns come later, when it is known who speaks.</summary>
    private ActorRegister Register(TokenisedArticle tokens, LanguageRules rules)
    {
        var names = _names.GetOrAdd(tokens.Article.Language, language => new(Topic, language));
        var register = new ActorRegister(tokens, _actors, new(rules.Grammar), MentionFinder.Find(tokens, names, rules.SpeakerWords));
        OutletNames.Find(tokens, register, rules.Grammar, rules.SpeakerWords);
        TitledNames.Find(tokens, register, rules.SpeakerWords);
        return register;
    }
}
