using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Designations;

/// <summary>What an article calls something, at one place.</summary>
/// <param name="Referent">A concept's or an actor's id.</param>
/// <param name="Label">What to call the referent.</param>
/// <param name="IsActor">Whether the referent is an actor.</param>
public sealed record ExtractedDesignation(string Referent, string Label, bool IsActor, TextSpan Span, DesignationForm Form, DesignationVoice Voice);
