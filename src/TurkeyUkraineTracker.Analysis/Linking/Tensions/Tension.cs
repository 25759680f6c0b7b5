using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Tensions;

/// <summary>Something in which two articles' tellings of one matter do not go together. Says that they differ, never which is right.</summary>
public sealed record Tension(TensionKind Kind, TensionSide First, TensionSide Second);

/// <summary>What one of the two says.</summary>
/// <param name="Value">In words for people: "40 drones", "killed".</param>
/// <param name="Spans">The words it was read from, in the article's text; may be empty.</param>
public sealed record TensionSide(string Value, IReadOnlyList<TextSpan> Spans);
