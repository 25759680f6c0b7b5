using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>What a person said of two appearances. Bound to the articles' bytes, not to rows, so that it outlives whatever is removed, read again or analysed anew.</summary>
public sealed class Judgement
{
    public int Id { get; set; }

    public required JudgedPlace First { get; set; }

    public required JudgedPlace Second { get; set; }

    public Judged Judged { get; set; }

    public required string Who { get; set; }

    public string? Why { get; set; }

    public DateTime MadeUtc { get; set; }
}

/// <summary>Where a judged appearance stands.</summary>
/// <param name="Key">The <see cref="Appearance.Key"/> it had last.</param>
/// <param name="Sha256">Of the article's bytes.</param>
/// <param name="Start">Of the anchored words in the article's text.</param>
/// <param name="End">Exclusive.</param>
public sealed record JudgedPlace(string Key, string Sha256, int Start, int End);
