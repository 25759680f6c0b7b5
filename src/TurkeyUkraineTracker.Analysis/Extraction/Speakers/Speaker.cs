using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>Whom an attribution credits.</summary>
/// <param name="Id">An actor id: of the topic, or the slug of the name or description.</param>
/// <param name="Name">The actor's name; for a speaker described but not named, the description as written.</param>
internal sealed record Speaker(string Id, string Name, ActorKind Kind);
