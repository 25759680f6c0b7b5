using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Actors;

/// <summary>A mention while the article is being read: tokens, and whom they mean.</summary>
internal sealed record FoundMention(TokenRange Range, string ActorId, MentionForm Form, string Rule);
