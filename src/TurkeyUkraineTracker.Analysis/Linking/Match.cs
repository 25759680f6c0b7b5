using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

public enum MatchVerdict
{
    /// <summary>Nothing to tell the reader.</summary>
    No,

    /// <summary>Close, but another speaker, an opposite or another quantity, or too little in common to be one claim.</summary>
    Related,

    /// <summary>The same truth conditions by the same speaker, or by both articles themselves.</summary>
    Same,
}

/// <summary>One reason for or against a match.</summary>
/// <param name="Kind">speaker, actor, name, concept, words, figure, date, blocker or relation.</param>
/// <param name="Words">A clause for people, such as "both name Turkey and Ukraine".</param>
/// <param name="Weight">Its share of the score; negative when it speaks against.</param>
public sealed record MatchReason(string Kind, string Words, double Weight);

/// <summary>What comparing two claims came to.</summary>
/// <param name="Score">0 to 1: how much of what the two state they share, and how telling that is.</param>
/// <param name="Relation">What the first is to the second when they are not the same; <see cref="ClaimRelations.Mirrored"/> tells it from the other side.</param>
/// <param name="Reasons">Strongest first, for and against in one list. Those for add up to the score.</param>
public sealed record Match(MatchVerdict Verdict, double Score, ClaimRelation Relation, IReadOnlyList<MatchReason> Reasons);
