namespace TurkeyUkraineTracker.Growth;

/// <summary>A generated article.</summary>
/// <param name="Tellings">What it tells, in text order.</param>
internal sealed record Told(string Name, string Text, IReadOnlyList<Telling> Tellings);

/// <summary>A fact at its place in an article's text, UTF-16 units, [Start, End).</summary>
internal sealed record Telling(int Fact, int Start, int End);
